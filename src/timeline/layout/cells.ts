import { type Interval, widened } from '../../base/interval.ts';
import type { EventIndex } from '../index/event-index.ts';
import { endAt, startAt } from '../index/times.ts';
import { scaleOf, type Viewport } from '../viewport.ts';
import { metrics } from './metrics.ts';

/** Cells are powers of two of time: those of a finer level lie inside those of a coarser one. */
export function cellMsAt(perMs: number): number {
  return 2 ** Math.ceil(Math.log2(metrics.clusterCell / perMs));
}

/** An event longer than a cell belongs to none: layout counts it where it is in view. */
export function isWiderThanCell(index: EventIndex, i: number, perMs: number): boolean {
  return endAt(index, i) - startAt(index, i) > cellMsAt(perMs);
}

/** Where the middles of bubbles may stand on a screen. */
export function shownMiddles(viewport: Viewport): Interval {
  const inset = metrics.clusterCell / 2 / scaleOf(viewport);
  return widened(viewport.span, -inset);
}

export function isShown({ start, end }: Interval, middle: number): boolean {
  return middle >= start && middle < end;
}
