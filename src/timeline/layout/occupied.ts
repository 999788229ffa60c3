import type { Extent } from './extent.ts';

/** A stretch of time and of height that something takes, in px. */
export interface Place extends Extent {
  readonly top: number;
  readonly bottom: number;
}

/** What is taken on the plot. */
export interface Occupied {
  take(place: Place): void;
  isFree(place: Place): boolean;
}

export function createOccupied(): Occupied {
  const places: Place[] = [];
  return {
    take(place) {
      places.push(place);
    },
    isFree: ({ from, to, top, bottom }) =>
      places.every((each) => each.to <= from || to <= each.from || each.bottom <= top || bottom <= each.top),
  };
}

/** Around a middle line. */
export function placeAround({ from, to }: Extent, middleY: number, heightPx: number): Place {
  return { from, to, top: middleY - heightPx / 2, bottom: middleY + heightPx / 2 };
}
