import { ensure } from '../../base/assert.ts';
import type { Interval } from '../../base/interval.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { bounds } from '../../time/bounds.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { createPyramid, type Pyramid } from './heaviest.ts';
import { createLengthClasses, type LengthClasses } from './length-classes.ts';
import { createLookup, type IntervalLookup } from './lookup.ts';
import { type EventShape, shapeOf } from './shape.ts';
import { sortOrder } from './sort-order.ts';

/**
 * The dated events of a dataset in order of time, in typed arrays: made once a dataset, read every frame.
 * A number below `count` names an event everywhere in the timeline ("its index").
 */
export interface EventIndex {
  readonly count: number;
  /** The stretch that is drawn, in milliseconds UTC: finite, an open end stands where its fade begins. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly lookup: IntervalLookup;
  readonly classes: LengthClasses;
  readonly pyramid: Pyramid;
  /** Bit set of `ShapeFlag`. */
  readonly flags: Uint8Array;
  readonly weights: Uint8Array;
  /** Indices, heaviest first; among equals the one with more passages, then the earlier. */
  readonly byWeight: Int32Array;
  /** Starts of the events that are open before it, and ends of those open after it, ascending. */
  readonly openStarts: Float64Array;
  readonly openEnds: Float64Array;
  /** Index in `dataset.events`. */
  readonly positions: Int32Array;
  readonly dataset: Dataset;
  /** From the first start to the last end. */
  readonly extent: Interval;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** What layout needs to know of a shape without making it. */
export const shapeFlag = { openStart: 1, openEnd: 2, soft: 4, fray: 8 } as const;

interface Row {
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

const hourMs = 3_600_000;
/** Among events of one weight more passages do not count. */
const mostPassages = 65_536;

export function createIndex(dataset: Dataset): EventIndex {
  const published = publicationEnds(dataset);
  const rows = dataset.events
    .map((event, position) => rowOf(event, position, published))
    .filter((row) => row !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.position - b.position);
  const starts = Float64Array.from(rows, (row) => row.start);
  const ends = Float64Array.from(rows, (row) => row.end);
  const positions = Int32Array.from(rows, (row) => row.position);
  const weights = Uint8Array.from(rows, ({ position }) => dataset.events[position]?.weight ?? 1);
  const heaviness = Float64Array.from(rows, ({ position }, i) => {
    const passages = dataset.events[position]?.passages.length ?? 0;
    return -((weights[i] ?? 0) * mostPassages + Math.min(passages, mostPassages - 1));
  });
  const byWeight = sortOrder(heaviness);
  const flags = Uint8Array.from(rows, (row) => row.flags);
  const openAt = (flag: number, times: Float64Array): Float64Array =>
    times.filter((_, i) => ((flags[i] ?? 0) & flag) !== 0).sort();
  return {
    count: rows.length,
    starts,
    ends,
    lookup: createLookup(starts, ends),
    classes: createLengthClasses(starts, ends),
    pyramid: createPyramid(byWeight),
    flags,
    weights,
    byWeight,
    openStarts: openAt(shapeFlag.openStart, starts),
    openEnds: openAt(shapeFlag.openEnd, ends),
    positions,
    dataset,
    extent: extentOf(starts, ends),
    indexOf: new Map(rows.map((row, i) => [dataset.events[row.position]?.id ?? '', i])),
  };
}

/** The event that an index names. */
export function eventAt(index: EventIndex, i: number): TimelineEvent {
  return ensure(index.dataset.events[index.positions[i] ?? -1], `no event has index ${i}`);
}

const shapeCache = new WeakMap<EventIndex, Map<number, EventShape>>();

/** The shape of one event: made when it is first drawn. */
export function shapeAt(index: EventIndex, i: number): EventShape {
  const shapes = shapeCache.get(index) ?? new Map<number, EventShape>();
  shapeCache.set(index, shapes);
  const known = shapes.get(i);
  if (known !== undefined) return known;
  const shape = ensure(
    shapeOfEvent(eventAt(index, i), publicationEnds(index.dataset)),
    'an indexed event has a date',
  );
  shapes.set(i, shape);
  return shape;
}

const publicationCache = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Article id → end of its day of publication. */
function publicationEnds(dataset: Dataset): ReadonlyMap<string, number> {
  const known = publicationCache.get(dataset);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { id, published } of dataset.articles) {
    const date = parseEdtf(published.date);
    if (date.ok) made.set(id, bounds(date.value).end);
  }
  publicationCache.set(dataset, made);
  return made;
}

function shapeOfEvent(event: TimelineEvent, published: ReadonlyMap<string, number>): EventShape | undefined {
  if (event.date === null) return undefined;
  const date = parseEdtf(event.date);
  if (!date.ok) return undefined;
  const known = event.passages
    .map(({ article }) => published.get(article))
    .filter((end) => end !== undefined && Number.isFinite(end));
  return shapeOf(date.value, known.length === 0 ? undefined : Math.max(...known.map(Number)));
}

function rowOf(
  event: TimelineEvent,
  position: number,
  published: ReadonlyMap<string, number>,
): Row | undefined {
  const shape = shapeOfEvent(event, published);
  if (shape === undefined) return undefined;
  const edges = shape.stretches.flatMap(({ startEdge, endEdge }) => [startEdge, endEdge]);
  const flags =
    (shape.stretches.some(({ startEdge }) => startEdge === 'open') ? shapeFlag.openStart : 0) |
    (shape.stretches.some(({ endEdge }) => endEdge === 'open') ? shapeFlag.openEnd : 0) |
    (shape.stretches.some(({ body }) => body === 'soft') ? shapeFlag.soft : 0) |
    (edges.includes('fray') ? shapeFlag.fray : 0);
  const start = Math.min(...shape.stretches.map((stretch) => stretch.start));
  const end = Math.max(...shape.stretches.map((stretch) => stretch.end));
  return { position, start, end, flags };
}

function extentOf(starts: Float64Array, ends: Float64Array): Interval {
  if (starts.length === 0) return { start: 0, end: 24 * hourMs };
  const start = starts[0] ?? 0;
  const end = ends.reduce((a, b) => Math.max(a, b), -Infinity);
  return end - start < hourMs ? { start: start - hourMs / 2, end: end + hourMs / 2 } : { start, end };
}

/** Whether the drawn stretch of an event touches the span; one without length (a bound) counts at its moment. */
export function isInView(index: EventIndex, i: number, span: Interval): boolean {
  return (index.starts[i] ?? 0) < span.end && (index.ends[i] ?? 0) > span.start;
}
