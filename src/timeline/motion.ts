import { type Interval, length, moved } from '../base/interval.ts';

const durationMs = 180;
/** A fling loses two thirds of its speed in this time. */
const flingMs = 325;
const leastSpeed = 0.02;

/** Something that moves the view by itself: asked once a frame, by its clock in ms, until it is `done`. */
export interface Motion {
  readonly at: (now: number) => { readonly span: Interval; readonly done: boolean };
}

/** Glides from one span to another, ease-out, with the zoom spread evenly over the way. */
export function glide(from: Interval, to: Interval, startedAt: number): Motion {
  return {
    at(now) {
      const part = Math.min(Math.max((now - startedAt) / durationMs, 0), 1);
      return part === 1
        ? { span: to, done: true }
        : { span: between(from, to, 1 - (1 - part) ** 3), done: false };
    },
  };
}

function between(from: Interval, to: Interval, part: number): Interval {
  const ratio = length(to) / length(from);
  const way = Math.abs(ratio - 1) < 1e-6 ? part : (ratio ** part - 1) / (ratio - 1);
  return { start: from.start + (to.start - from.start) * way, end: from.end + (to.end - from.end) * way };
}

/** Goes on with the speed that the hand let go at (in milliseconds of time a millisecond), and comes to rest. */
export function fling(from: Interval, speed: number, perMs: number, startedAt: number): Motion {
  return {
    at(now) {
      const rest = Math.exp(-Math.max(now - startedAt, 0) / flingMs);
      const way = speed * flingMs * (1 - rest);
      return {
        span: moved(from, way),
        done: Math.abs(speed * rest * perMs) < leastSpeed,
      };
    },
  };
}
