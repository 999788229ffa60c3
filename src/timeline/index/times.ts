import type { Interval } from '../../base/interval.ts';
import { toAxis } from '../folding/folding.ts';
import type { EventIndex } from './event-index.ts';

/** What says where an event is on the axis. */
export type Times = Pick<EventIndex, 'starts' | 'ends' | 'folding'>;

/** Where the drawn stretch of an event begins, in ms of the axis. */
export function startAt({ starts, folding }: Times, i: number): number {
  return toAxis(folding, starts[i] ?? 0);
}

/** Where it ends, in ms of the axis; as long after its start as in time, for folds have no event in them. */
export function endAt({ ends, folding }: Times, i: number): number {
  return toAxis(folding, ends[i] ?? 0);
}

/** Half way between the two, in ms of the axis. */
export function middleAt(times: Times, i: number): number {
  return (startAt(times, i) + endAt(times, i)) / 2;
}

/** From the first start of these events to their last end, in ms of the axis; `events` are indices, one at least. */
export function spanOf(times: Times, events: readonly number[]): Interval {
  return {
    start: Math.min(...events.map((i) => startAt(times, i))),
    end: Math.max(...events.map((i) => endAt(times, i))),
  };
}
