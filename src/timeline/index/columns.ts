import { ensure } from '../../base/assert.ts';
import { rememberOf } from '../../base/remember.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { Edtf } from '../../time/edtf.ts';
import { plainDays } from '../../time/plain-days.ts';
import { dateOf, shapeOfEvent } from './event-shape.ts';
import { type EventShape, shapeOf } from './shape.ts';
import { sortOrder } from './sort-order.ts';
import { taken } from './taken.ts';
import { orderAfterStart } from '../../time/time-order.ts';

/** The dated events of a dataset in order of time: plain typed arrays, which a worker can fill and hand over. */
export interface EventColumns {
  /** The stretch that is drawn, in milliseconds UTC: finite, an open end stands where its fade begins. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Position in the dataset's list of events. */
  readonly positions: Int32Array;
  /** Bit set of `shapeFlag`. */
  readonly flags: Uint8Array;
  readonly weights: Uint8Array;
  /** Number of passages, 65,535 at most. */
  readonly passages: Uint16Array;
}

/** What layout needs to know of a shape without making it. */
export const shapeFlag = { openStart: 1, openEnd: 2, soft: 4, fray: 8 } as const;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

interface KnownRow extends Row {
  /** Solid until the latest passage was published. */
  readonly isSince: boolean;
}

type DatedEvent = Pick<TimelineEvent, 'date' | 'weight' | 'passages'>;

/** Takes the events one by one, in order, and sorts them by time at the end. */
export class ColumnsBuilder {
  #capacity = 1024;
  #count = 0;
  #starts = new Float64Array(this.#capacity);
  #ends = new Float64Array(this.#capacity);
  #positions = new Int32Array(this.#capacity);
  #flags = new Uint8Array(this.#capacity);
  #weights = new Uint8Array(this.#capacity);
  #passages = new Uint16Array(this.#capacity);
  /** Rows that also depend on when the articles were published, which may be read after the events. */
  readonly #sinceRows: number[] = [];

  add(event: DatedEvent, position: number): void {
    const known = this.#knownRow(event);
    if (known === undefined) return;
    const row = this.#count++;
    if (row === this.#capacity) this.#grow();
    this.#set(row, known);
    this.#positions[row] = position;
    this.#weights[row] = event.weight;
    this.#passages[row] = Math.min(event.passages.length, 65_535);
    if (known.isSince && event.passages.length > 0) this.#sinceRows.push(row);
  }

  /** Undefined without a date. */
  #knownRow(event: DatedEvent): KnownRow | undefined {
    const days = event.date === null ? undefined : plainDays(event.date);
    if (days !== undefined) return { start: days.start, end: days.end, flags: 0, isSince: false };
    const date = dateOf(event);
    return date && knownRowOf(date);
  }

  finish(dataset: Pick<OpenDataset, 'articles' | 'events'>): EventColumns {
    for (const row of this.#sinceRows) {
      const shape = shapeOfEvent(dataset.events.at(this.#positions[row] ?? -1), dataset.articles);
      this.#set(row, rowOf(ensure(shape, 'a row has a date')));
    }
    const starts = this.#starts.subarray(0, this.#count);
    const ends = this.#ends.subarray(0, this.#count);
    const order = timeOrder(starts, ends);
    const count = this.#count;
    return {
      starts: taken(new Float64Array(count), starts, order),
      ends: taken(new Float64Array(count), ends, order),
      positions: taken(new Int32Array(count), this.#positions, order),
      flags: taken(new Uint8Array(count), this.#flags, order),
      weights: taken(new Uint8Array(count), this.#weights, order),
      passages: taken(new Uint16Array(count), this.#passages, order),
    };
  }

  #set(row: number, { start, end, flags }: Row): void {
    this.#starts[row] = start;
    this.#ends[row] = end;
    this.#flags[row] = flags;
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#starts = grown(this.#starts, new Float64Array(this.#capacity));
    this.#ends = grown(this.#ends, new Float64Array(this.#capacity));
    this.#positions = grown(this.#positions, new Int32Array(this.#capacity));
    this.#flags = grown(this.#flags, new Uint8Array(this.#capacity));
    this.#weights = grown(this.#weights, new Uint8Array(this.#capacity));
    this.#passages = grown(this.#passages, new Uint16Array(this.#capacity));
  }
}

const knownRowOf = rememberOf((date: Edtf): KnownRow => ({
  ...rowOf(shapeOf(date, undefined)),
  isSince: isOpenEnded(date),
}));

/** By start, then by `orderAfterStart`; of the same stretch as in the dataset. */
function timeOrder(starts: Float64Array, ends: Float64Array): Int32Array {
  const order = sortOrder(starts);
  const rank = (i: number) => orderAfterStart(starts[i] ?? 0, ends[i] ?? 0);
  const isTied = (n: number) => starts[order[n] ?? 0] === starts[order[n - 1] ?? 0];
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && isTied(to)) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => rank(a) - rank(b) || a - b);
  }
  return order;
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Of a dataset whose columns nobody has filled yet. */
export function columnsOf(dataset: Pick<OpenDataset, 'articles' | 'events'>): EventColumns {
  const builder = new ColumnsBuilder();
  for (let position = 0; position < dataset.events.length; position++)
    builder.add(dataset.events.at(position), position);
  return builder.finish(dataset);
}

function isOpenEnded(date: Edtf): boolean {
  return date.type === 'interval' && date.end === undefined;
}

function rowOf({ stretches }: EventShape): Row {
  let [start, end, flags] = [Infinity, -Infinity, 0];
  for (const stretch of stretches) {
    start = Math.min(start, stretch.start);
    end = Math.max(end, stretch.end);
    if (stretch.startEdge === 'open') flags |= shapeFlag.openStart;
    if (stretch.endEdge === 'open') flags |= shapeFlag.openEnd;
    if (stretch.body === 'soft') flags |= shapeFlag.soft;
    if (stretch.startEdge === 'fray' || stretch.endEdge === 'fray') flags |= shapeFlag.fray;
  }
  return { start, end, flags };
}
