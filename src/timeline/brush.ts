import { moved } from '../base/interval.ts';
import type { BrushPart } from './hit-test.ts';
import { overviewViewport } from './layout/overview.ts';
import type { Stage } from './stage.ts';
import { growsLater, scaleOf, xToTime } from './viewport.ts';

/** Moves the brush of the overview strip, or one of its edges, with the pointer at `x`. */
export function dragBrush({ index, controller }: Stage, part: BrushPart, x: number, dxPx: number): void {
  const { viewport } = controller;
  const strip = overviewViewport(index, viewport);
  const isLtr = growsLater(viewport);
  const { start, end } = viewport.span;
  if (part === 'move' || part === 'strip') {
    const ms = ((isLtr ? 1 : -1) * dxPx) / scaleOf(strip);
    controller.jumpTo(moved(viewport.span, ms));
    return;
  }
  const time = xToTime(strip, x);
  const least = controller.limits.minDurationMs;
  const isEarlierEdge = (part === 'left') === isLtr;
  controller.jumpTo(
    isEarlierEdge
      ? { start: Math.min(time, end - least), end }
      : { start, end: Math.max(time, start + least) },
  );
}
