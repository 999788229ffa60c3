import type { Extent } from './extent.ts';

/** A stretch of time and of height that something takes, in px. */
export interface Place extends Extent, Row {}

interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** What is taken on the plot. */
export interface Occupied {
  take(place: Place): void;
  isFree(place: Place): boolean;
  /** Where the last thing ends that stands before `from` in a row; -Infinity when there is none. */
  lastBefore(from: number, row: Row): number;
  firstAfter(to: number, row: Row): number;
}

export function createOccupied(): Occupied {
  const places: Place[] = [];
  return {
    take(place) {
      places.push(place);
    },
    isFree: ({ from, to, top, bottom }) =>
      places.every((each) => each.to <= from || to <= each.from || each.bottom <= top || bottom <= each.top),
    lastBefore(from, row) {
      const before = places.filter((each) => isIn(each, row) && each.from < from);
      return before.reduce((last, { to }) => Math.max(last, Math.min(to, from)), -Infinity);
    },
    firstAfter(to, row) {
      const after = places.filter((each) => isIn(each, row) && each.to > to);
      return after.reduce((first, { from }) => Math.min(first, Math.max(from, to)), Infinity);
    },
  };
}

function isIn(place: Row, { top, bottom }: Row): boolean {
  return place.top < bottom && top < place.bottom;
}

/** Around a middle line. */
export function placeAround({ from, to }: Extent, middleY: number, heightPx: number): Place {
  return { from, to, top: middleY - heightPx / 2, bottom: middleY + heightPx / 2 };
}
