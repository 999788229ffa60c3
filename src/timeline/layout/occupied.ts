import type { Extent } from './extent.ts';

/** What is taken in each lane, in px along time. */
export interface Occupied {
  take(lane: number, extent: Extent): void;
  isFree(lane: number, extent: Extent): boolean;
  /** How far something that starts at `from` may reach before it meets the next one. */
  roomAfter(lane: number, from: number): number;
}

export function createOccupied(): Occupied {
  const lanes = new Map<number, Extent[]>();
  const inLane = (lane: number): readonly Extent[] => lanes.get(lane) ?? [];
  return {
    take(lane, extent) {
      const taken = lanes.get(lane);
      if (taken === undefined) lanes.set(lane, [extent]);
      else taken.push(extent);
    },
    isFree: (lane, { from, to }) => inLane(lane).every((each) => each.to <= from || to <= each.from),
    roomAfter: (lane, from) =>
      Math.min(Infinity, ...inLane(lane).flatMap((each) => (each.to > from ? [each.from] : []))),
  };
}
