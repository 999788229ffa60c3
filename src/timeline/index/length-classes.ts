import { bisect } from '../../base/bisect.ts';
import type { Interval } from '../../base/interval.ts';
import { sortOrder } from './sort-order.ts';
import { endAt, startAt, type Times } from './times.ts';

/**
 * Events by the power of two of their length, in each class by start and end: how many of those that are
 * shorter (or longer) than a cell of `2 ** k` ms begin in it is then a few binary searches. 8 bytes an event.
 */
export interface LengthClasses {
  /** Class `k` takes the places `[offsets[k], offsets[k + 1])` of each order: lengths in `(2 ** (k - 1), 2 ** k]` ms. */
  readonly offsets: Int32Array;
  readonly byStart: Int32Array;
  readonly byEnd: Int32Array;
}

/** The longest that dates can tell apart is 2 ** 54 ms (570,000 years). */
const classCount = 56;

/** The class of a length in ms: no event of class `k` is longer than `2 ** k`. */
export function lengthClass(lengthMs: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(Math.max(lengthMs, 1))), 0), classCount - 1);
}

/** `starts` ascending, `ends` beside them, in ms. O(n). */
export function createLengthClasses(starts: Float64Array, ends: Float64Array): LengthClasses {
  const classes = new Uint8Array(starts.length);
  const inTime = new Int32Array(starts.length);
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
    classes[i] = lengthClass(end - start);
    inTime[i] = i;
  }
  const offsets = new Int32Array(classCount + 1);
  for (const each of classes) offsets[each + 1] = (offsets[each + 1] ?? 0) + 1;
  for (let k = 0; k < classCount; k++) offsets[k + 1] = (offsets[k + 1] ?? 0) + (offsets[k] ?? 0);
  return {
    offsets,
    byStart: parted(inTime),
    byEnd: parted(sortOrder(ends)),
  };

  function parted(order: Int32Array): Int32Array {
    const next = offsets.slice();
    const out = new Int32Array(order.length);
    for (const i of order) {
      const k = classes[i] ?? 0;
      const place = next[k] ?? 0;
      next[k] = place + 1;
      out[place] = i;
    }
    return out;
  }
}

/** By what each order goes, in ms of the axis. */
const keys = { byStart: startAt, byEnd: endAt } as const;

/** The places in an order of class `k` whose starts or ends are in `span`, in ms of the axis. O(log n). */
export function placesIn(
  index: Times & { readonly classes: LengthClasses },
  order: keyof typeof keys,
  k: number,
  { start, end }: Interval,
): readonly [number, number] {
  const { offsets, [order]: events } = index.classes;
  const keyAt = keys[order];
  const low = offsets[k] ?? 0;
  const high = offsets[k + 1] ?? 0;
  if (low === high) return [low, low];
  const first = bisect(low, high, (place) => keyAt(index, events[place] ?? 0) < start);
  if (end === Infinity) return [first, high];
  return [first, bisect(first, high, (place) => keyAt(index, events[place] ?? 0) < end)];
}

/** The classes that have members, ascending. */
export function classesOf({ offsets }: LengthClasses): readonly number[] {
  const all = Array.from({ length: classCount }, (_, k) => k);
  return all.filter((k) => (offsets[k + 1] ?? 0) > (offsets[k] ?? 0));
}
