import { bisect } from './bisect.ts';

/** Whole numbers that belong to whole numbers, in typed arrays that can be handed to another thread: 8 bytes a pair. */
export interface Multimap {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Beside them; of one key in the order in which they were given. */
  readonly values: Int32Array;
}

export function createMultimap(pairs: readonly (readonly [key: number, value: number])[]): Multimap {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    values: Int32Array.from(sorted, ([, value]) => value),
  };
}

/** The values of a key; empty when it has none. O(log n). */
export function valuesOf({ keys, values }: Multimap, key: number): Int32Array {
  return values.subarray(firstAtLeast(keys, key), firstAtLeast(keys, key + 1));
}

function firstAtLeast(ascending: Int32Array, limit: number): number {
  return bisect(0, ascending.length, (place) => (ascending[place] ?? 0) < limit);
}
