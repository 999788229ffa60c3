import { ensure } from '../../base/assert.ts';
import { type Interval, widened } from '../../base/interval.ts';
import { rememberOf } from '../../base/remember.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { dayMs, hourMs } from '../../time/calendar.ts';
import { type Folding, toAxis, unfolded } from '../folding/folding.ts';
import { columnsOf, type EventColumns, shapeFlag } from './columns.ts';
import { shapeOfEvent } from './event-shape.ts';
import { createPyramid, type Pyramid } from './heaviest.ts';
import { createLengthClasses, type LengthClasses } from './length-classes.ts';
import { createLookup, type IntervalLookup } from './lookup.ts';
import type { EventShape, TimeStretch } from './shape.ts';
import { sortOrder } from './sort-order.ts';
import { endAt, startAt } from './times.ts';

/**
 * The dated events of a dataset in order of time, in typed arrays: made once a dataset, read every frame.
 * A number below `count` names an event everywhere in the timeline ("its index").
 */
export interface EventIndex {
  readonly count: number;
  /**
   * The stretch that is drawn, in milliseconds UTC: finite, an open end stands where its fade begins. Where it is on the
   * axis say `startAt` and `endAt`.
   */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** From time to the axis. */
  readonly folding: Folding;
  readonly lookup: IntervalLookup;
  readonly classes: LengthClasses;
  readonly pyramid: Pyramid;
  /** Bit set of `shapeFlag`. */
  readonly flags: Uint8Array;
  readonly weights: Uint8Array;
  /** Indices, heaviest first; among equals the one with more passages, then the earlier. */
  readonly byWeight: Int32Array;
  /** Starts of the events that are open before it, and ends of those open after it, in milliseconds UTC, ascending. */
  readonly openStarts: Float64Array;
  readonly openEnds: Float64Array;
  /** Positions in `dataset.events`. */
  readonly positions: Int32Array;
  /** The other way, for `indexOf`: an index by its position, -1 where that event has no date. */
  readonly indices: Int32Array;
  readonly dataset: OpenDataset;
  /** From the first start to the last end, in ms of the axis. */
  readonly extent: Interval;
  /** Of an event by its id; undefined when it has no date. */
  readonly indexOf: (id: string | undefined) => number | undefined;
  /** All events, where this is the part of them that passes a filter. */
  readonly whole?: EventIndex | undefined;
  /** Events pass the filter, but none that has a date. */
  readonly isUndated?: true | undefined;
  /** No event passes the filter of a picture, which has to say so itself. */
  readonly isUnanswered?: true | undefined;
  /** All that pass, where this is the part of them that a picture's span holds. */
  readonly around?: EventIndex | undefined;
  /** Index of an event that is here although it does not pass. */
  readonly guest?: number | undefined;
}

/** The order in which the events are gone through, by keys and in lists. */
export type ReadingOrder = Pick<EventIndex, 'count' | 'positions' | 'starts' | 'ends' | 'indexOf'>;

/** Among events of one weight more passages do not count. */
const mostPassages = 65_536;

/** What of an index a worker can make and hand over: typed arrays and numbers, of a time that is not folded. */
export type IndexArrays = Omit<
  EventIndex,
  'dataset' | 'indices' | 'indexOf' | 'whole' | 'isUndated' | 'isUnanswered' | 'around' | 'guest' | 'folding'
>;

export function arrangeColumns(columns: EventColumns): IndexArrays {
  const { weights, passages } = columns;
  const heaviness = Float64Array.from(
    weights,
    (weight, i) => weight * mostPassages + Math.min(passages[i] ?? 0, mostPassages - 1),
  );
  return arrangeOrdered(columns, {
    classes: createLengthClasses(columns.starts, columns.ends),
    pyramid: createPyramid(heaviness),
    byWeight: sortOrder(heaviness.map((each) => -each)),
  });
}

/** What of an index is in another order than that of time. */
type Orders = Pick<EventIndex, 'classes' | 'pyramid' | 'byWeight'>;

/** Where the orders are known already. O(n), but for sorting the ends. */
export function arrangeOrdered(
  { starts, ends, positions, flags, weights }: Omit<EventColumns, 'passages'>,
  orders: Orders,
): IndexArrays {
  const openAt = (flag: number, times: Float64Array): Float64Array =>
    times.filter((_, i) => ((flags[i] ?? 0) & flag) !== 0).sort();
  return {
    count: starts.length,
    starts,
    ends,
    lookup: createLookup(starts, ends),
    ...orders,
    flags,
    weights,
    openStarts: openAt(shapeFlag.openStart, starts),
    openEnds: openAt(shapeFlag.openEnd, ends),
    positions,
    extent: extentOf(starts, ends),
  };
}

/** `arrays` are those of this dataset, where they were made before. */
export function createIndex(
  dataset: OpenDataset,
  arrays: IndexArrays = arrangeColumns(columnsOf(dataset)),
): EventIndex {
  const indices = new Int32Array(dataset.events.length).fill(-1);
  const { positions } = arrays;
  for (let i = 0; i < positions.length; i++) indices[positions[i] ?? 0] = i;
  return {
    ...arrays,
    folding: unfolded,
    dataset,
    indices,
    indexOf: (id) => {
      if (id === undefined) return undefined;
      const i = indices[dataset.events.positionOf(id) ?? -1] ?? -1;
      return i < 0 ? undefined : i;
    },
  };
}

/** The event that an index names. */
export function eventAt(index: EventIndex, i: number): TimelineEvent {
  return index.dataset.events.at(ensure(index.positions[i], `no event has index ${i}`));
}

const shapesOf = rememberOf<EventIndex, Map<number, EventShape>>(() => new Map());

/** The shape of one event, in ms of the axis: made when it is first drawn. */
export function shapeAt(index: EventIndex, i: number): EventShape {
  const shapes = shapesOf(index);
  const known = shapes.get(i);
  if (known !== undefined) return known;
  const shape = ensure(
    shapeOfEvent(eventAt(index, i), index.dataset.articles),
    'an indexed event has a date',
  );
  const placed = placeShape(shape, index.folding);
  shapes.set(i, placed);
  return placed;
}

function placeShape(shape: EventShape, folding: Folding): EventShape {
  const place = ({ start, sureStart, sureEnd, end, ...rest }: TimeStretch): TimeStretch => ({
    ...rest,
    start: toAxis(folding, start),
    sureStart: toAxis(folding, sureStart),
    sureEnd: toAxis(folding, sureEnd),
    end: toAxis(folding, end),
  });
  return { ...shape, stretches: shape.stretches.map(place) };
}

function extentOf(starts: Float64Array, ends: Float64Array): Interval {
  if (starts.length === 0) return { start: 0, end: dayMs };
  const start = starts[0] ?? 0;
  const end = ends.reduce((a, b) => Math.max(a, b), -Infinity);
  return end - start < hourMs ? widened({ start, end }, hourMs / 2) : { start, end };
}

/** Whether the drawn stretch of an event touches the span; one without length (a bound) counts at its moment. */
export function isInView(index: EventIndex, i: number, span: Interval): boolean {
  return startAt(index, i) < span.end && endAt(index, i) > span.start;
}
