import { type Interval, overlaps } from '../../base/interval.ts';
import type { Extent } from './extent.ts';

/** What something takes, in px along time and from the top. */
export interface Place {
  readonly along: Extent;
  readonly down: Interval;
}

/** What is taken on the plot. */
export interface Occupied {
  take(place: Place): void;
  isFree(place: Place): boolean;
  /** Takes a place if it is free; whether it was. */
  takeIfFree(place: Place): boolean;
  /** Where the last thing ends that stands before `from` at that height; -Infinity when there is none. */
  lastBefore(from: number, down: Interval): number;
  firstAfter(to: number, down: Interval): number;
}

export function createOccupied(): Occupied {
  const places: Place[] = [];
  const isFree = ({ along, down }: Place): boolean =>
    !places.some((each) => overlaps(each.along, along) && overlaps(each.down, down));
  return {
    take(place) {
      places.push(place);
    },
    isFree,
    takeIfFree(place) {
      const found = isFree(place);
      if (found) places.push(place);
      return found;
    },
    lastBefore(from, down) {
      const before = places.filter((each) => overlaps(each.down, down) && each.along.start < from);
      return before.reduce((last, { along }) => Math.max(last, Math.min(along.end, from)), -Infinity);
    },
    firstAfter(to, down) {
      const after = places.filter((each) => overlaps(each.down, down) && each.along.end > to);
      return after.reduce((first, { along }) => Math.min(first, Math.max(along.start, to)), Infinity);
    },
  };
}

/** Around a middle line. */
export function placeAround(along: Extent, middleY: number, heightPx: number): Place {
  return { along, down: { start: middleY - heightPx / 2, end: middleY + heightPx / 2 } };
}
