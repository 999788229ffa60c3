import type { Interval } from '../../base/interval.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { shapeOfEvent } from '../../timeline/index/event-shape.ts';

interface Choice {
  /** Milliseconds UTC; all of time, undated events too, when missing. */
  readonly span?: Interval | undefined;
  /** Which events pass the filter, by their place in the dataset; all when missing. */
  readonly matches?: Uint8Array | undefined;
}

/** The places in the dataset of the events that a picture of the same span and filter shows. */
export function chooseEvents(dataset: OpenDataset, { span, matches }: Choice): readonly number[] {
  const chosen: number[] = [];
  for (let position = 0; position < dataset.events.length; position++) {
    if (matches !== undefined && matches[position] !== 1) continue;
    if (span === undefined || isWithin(dataset, position, span)) chosen.push(position);
  }
  return chosen;
}

/** All the time that these events are drawn over; undefined when none has a date. */
export function extentOf(dataset: OpenDataset, positions: readonly number[]): Interval | undefined {
  const all = positions.map((position) => drawn(dataset, position)).filter((each) => each !== undefined);
  if (all.length === 0) return undefined;
  return all.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }));
}

function isWithin(dataset: OpenDataset, position: number, span: Interval): boolean {
  const own = drawn(dataset, position);
  return own !== undefined && own.start < span.end && own.end > span.start;
}

/** The stretch that an event is drawn over: an open end reaches as far as it is known. */
function drawn({ events, articles }: OpenDataset, position: number): Interval | undefined {
  const shape = shapeOfEvent(events.at(position), articles);
  if (shape === undefined) return undefined;
  return {
    start: Math.min(...shape.stretches.map(({ start }) => start)),
    end: Math.max(...shape.stretches.map(({ end }) => end)),
  };
}
