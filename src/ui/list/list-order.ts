import { bisect } from '../../base/bisect.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { fromMs, toMs } from '../../time/calendar.ts';
import type { ReadingOrder } from '../../timeline/index/event-index.ts';

/** Events that stand under one heading: those of a year, or those without a date. */
export interface ListGroup {
  /** Undefined is "undated". */
  readonly year: number | undefined;
  /** The place of its first event. */
  readonly first: number;
  readonly count: number;
}

/** All events one below the other: those of the axis in its reading order, then the undated. A place counts from 0. */
export interface ListOrder {
  readonly total: number;
  readonly groups: readonly ListGroup[];
  /** The position in the dataset of the event at a place. */
  readonly positionAt: (place: number) => number;
  /** Undefined for an event that is not there. */
  readonly placeOf: (id: string) => number | undefined;
}

/** `undated` are positions of events without a date. */
export function createListOrder(
  order: ReadingOrder,
  { events }: OpenDataset,
  undated: Int32Array,
): ListOrder {
  const years = yearsOf(order);
  const last = { year: undefined, first: order.count, count: undated.length };
  return {
    total: order.count + undated.length,
    groups: undated.length === 0 ? years : [...years, last],
    positionAt: (place) => order.positions[place] ?? undated[place - order.count] ?? -1,
    placeOf: (id) => {
      const among = undated.indexOf(events.positionOf(id) ?? -1);
      return order.indexOf(id) ?? (among < 0 ? undefined : order.count + among);
    },
  };
}

function yearsOf(order: ReadingOrder): readonly ListGroup[] {
  const groups: ListGroup[] = [];
  for (let first = 0; first < order.count;) {
    const year = yearAt(order, first);
    const next = toMs({ year: year + 1, month: 1, day: 1 });
    let end = bisect(first, order.count, (i) => (order.starts[i] ?? 0) < next);
    while (end < order.count && yearAt(order, end) <= year) end += 1;
    groups.push({ year, first, count: end - first });
    first = end;
  }
  return groups;
}

/** A bound ("no later than 31 December") has no length and stands at the end of its day: its year is the one before. */
function yearAt({ starts, ends }: ReadingOrder, i: number): number {
  const start = starts[i] ?? 0;
  return fromMs(starts[i] === ends[i] ? start - 1 : start).year;
}
