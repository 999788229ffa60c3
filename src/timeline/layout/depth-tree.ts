import { bisect } from '../../base/bisect.ts';
import type { Interval } from '../../base/interval.ts';

/**
 * How many intervals lie over each other at any place, over a fixed sorted list of places:
 * a segment tree with addition on a range and the maximum of a range, both O(log n).
 */
export interface DepthTree {
  /** The greatest depth within `[from, to)`. */
  max(from: number, to: number): number;
  add(from: number, to: number): void;
}

/** `places` must hold every end that is ever asked for, ascending. */
export function createDepthTree(places: Float64Array): DepthTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(places.length, 1)));
  const most = new Int32Array(2 * leaves);
  const whole = new Int32Array(2 * leaves);

  function placeOf(value: number): number {
    return bisect(0, places.length, (n) => (places[n] ?? 0) < value);
  }

  function placesOver(from: number, to: number): Interval {
    return { start: placeOf(from), end: placeOf(to) };
  }

  /** `node` is over the places `[left, right)`. */
  function maxUnder(node: number, left: number, right: number, asked: Interval): number {
    if (asked.end <= left || right <= asked.start) return 0;
    if (asked.start <= left && right <= asked.end) return most[node] ?? 0;
    const middle = (left + right) / 2;
    const inside = Math.max(
      maxUnder(2 * node, left, middle, asked),
      maxUnder(2 * node + 1, middle, right, asked),
    );
    return inside + (whole[node] ?? 0);
  }

  function addUnder(node: number, left: number, right: number, added: Interval): void {
    if (added.end <= left || right <= added.start) return;
    if (added.start <= left && right <= added.end) {
      most[node] = (most[node] ?? 0) + 1;
      whole[node] = (whole[node] ?? 0) + 1;
      return;
    }
    const middle = (left + right) / 2;
    addUnder(2 * node, left, middle, added);
    addUnder(2 * node + 1, middle, right, added);
    most[node] = Math.max(most[2 * node] ?? 0, most[2 * node + 1] ?? 0) + (whole[node] ?? 0);
  }

  return {
    max: (from, to) => maxUnder(1, 0, leaves, placesOver(from, to)),
    add: (from, to) => addUnder(1, 0, leaves, placesOver(from, to)),
  };
}
