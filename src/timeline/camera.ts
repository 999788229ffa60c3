import type { Interval } from '../base/interval.ts';
import { fling, glide, type Motion } from './motion.ts';
import type { Direction } from './props.ts';
import {
  moveTo,
  panByPx,
  panByTime,
  resize,
  scaleOf,
  type Viewport,
  type ViewportLimits,
  zoomAt,
} from './viewport.ts';

/** The one holder of the viewport: hands move it at once, buttons make it glide. */
export interface Camera {
  readonly viewport: () => Viewport;
  readonly limits: () => ViewportLimits;
  readonly setLimits: (limits: ViewportLimits) => void;
  readonly turn: (direction: Direction) => void;
  readonly resize: (widthPx: number, heightPx: number) => void;
  readonly jumpTo: (span: Interval) => void;
  readonly glideTo: (span: Interval, now: number) => void;
  readonly panByPx: (dxPx: number) => void;
  readonly scrollByPx: (laterPx: number) => void;
  readonly zoomAt: (x: number, factor: number) => void;
  readonly fling: (dxPxPerMs: number, now: number) => void;
  readonly hold: () => void;
  /** Where a glide is going, or where the viewport is. */
  readonly goal: () => Interval;
  /** Goes on with what moves by itself; false when nothing does. */
  readonly step: (now: number) => boolean;
}

export function createCamera(first: Viewport, firstLimits: ViewportLimits): Camera {
  let viewport = first;
  let limits = firstLimits;
  let motion: Motion | undefined;
  let goal: Interval | undefined;

  const move = (next: Viewport): void => {
    motion = undefined;
    goal = undefined;
    viewport = next;
  };
  return {
    viewport: () => viewport,
    limits: () => limits,
    setLimits(next) {
      limits = next;
      viewport = moveTo(viewport, viewport.span, limits);
    },
    turn(direction) {
      if (direction !== viewport.direction) viewport = { ...viewport, direction };
    },
    resize(widthPx, heightPx) {
      viewport = resize(viewport, widthPx, heightPx);
    },
    jumpTo: (span) => move(moveTo(viewport, span, limits)),
    glideTo(span, now) {
      goal = moveTo(viewport, span, limits).span;
      motion = glide(viewport.span, goal, now);
    },
    panByPx: (dxPx) => move(panByPx(viewport, dxPx, limits)),
    scrollByPx: (laterPx) => move(panByTime(viewport, laterPx / scaleOf(viewport), limits)),
    zoomAt: (x, factor) => move(zoomAt(viewport, x, factor, limits)),
    fling(dxPxPerMs, now) {
      const perMs = scaleOf(viewport);
      const sign = viewport.direction === 'ltr' ? -1 : 1;
      motion = fling(viewport.span, (sign * dxPxPerMs) / perMs, perMs, now);
    },
    hold() {
      motion = undefined;
      goal = undefined;
    },
    goal: () => goal ?? viewport.span,
    step(now) {
      if (motion === undefined) return false;
      const { span, done } = motion.at(now);
      viewport = moveTo(viewport, span, limits);
      if (done) {
        motion = undefined;
        goal = undefined;
      }
      return !done;
    },
  };
}
