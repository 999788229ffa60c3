import { bisect } from '../../base/bisect.ts';
import type { Interval } from '../../base/interval.ts';

/**
 * How many intervals lie over each other at any place, over a fixed sorted list of places: a segment tree with addition
 * on a range and a threshold on the maximum of a range, both O(log n).
 */
export interface DepthTree {
  /** Whether anywhere within it at least `depth` of them lie over each other; `depth` is 1 or more. */
  reaches(depth: number, within: Interval): boolean;
  add(interval: Interval): void;
}

/** `places` must hold every end that is ever asked for, ascending. */
export function createDepthTree(places: Float64Array): DepthTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(places.length, 1)));
  const most = new Int32Array(2 * leaves);
  const whole = new Int32Array(2 * leaves);

  function placeOf(value: number): number {
    return bisect(0, places.length, (n) => (places[n] ?? 0) < value);
  }

  function placesOver({ start, end }: Interval): Interval {
    return { start: placeOf(start), end: placeOf(end) };
  }

  /** `node` is over the places `[left, right)`. Most of the tree is not as deep as is asked for, and is not gone into. */
  function reachesUnder(node: number, left: number, right: number, asked: Interval, depth: number): boolean {
    if (asked.end <= left || right <= asked.start || (most[node] ?? 0) < depth) return false;
    if (asked.start <= left && right <= asked.end) return true;
    const middle = (left + right) / 2;
    const rest = depth - (whole[node] ?? 0);
    return (
      reachesUnder(2 * node, left, middle, asked, rest) ||
      reachesUnder(2 * node + 1, middle, right, asked, rest)
    );
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
    reaches: (depth, within) => reachesUnder(1, 0, leaves, placesOver(within), depth),
    add: (interval) => addUnder(1, 0, leaves, placesOver(interval)),
  };
}
