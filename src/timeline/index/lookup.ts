import type { Interval } from '../../base/interval.ts';

/** Intervals in order of their starts, ready to be asked which of them touch a span. 32 bytes an interval at most. */
export interface IntervalLookup {
  readonly starts: Float64Array;
  /** Ends in ascending order: how many ended before a time is a binary search. */
  readonly sortedEnds: Float64Array;
  /** Greatest end under each node of a complete binary tree: leaf `i` is node `endTree.length / 2 + i`. */
  readonly endTree: Float64Array;
}

/** `starts` ascending, `ends` beside them. O(n log n). */
export function createLookup(starts: Float64Array, ends: Float64Array): IntervalLookup {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(ends.length, 1)));
  const endTree = new Float64Array(2 * leaves).fill(-Infinity);
  endTree.set(ends, leaves);
  for (let i = leaves - 1; i > 0; i--) endTree[i] = Math.max(endTree[2 * i] ?? 0, endTree[2 * i + 1] ?? 0);
  return { starts, sortedEnds: ends.slice().sort(), endTree };
}

/** How many of the ascending `values` are below `limit`. O(log n). */
export function countBelow(values: Float64Array, limit: number): number {
  return bisect(values, (value) => value < limit);
}

/** How many intervals touch the span: those that started before its end, less those that ended before it. O(log n). */
export function countTouching({ starts, sortedEnds }: IntervalLookup, span: Interval): number {
  return countBelow(starts, span.end) - bisect(sortedEnds, (end) => end <= span.start);
}

/** Which intervals touch the span, ascending. O(found · log n). */
export function findTouching({ starts, endTree }: IntervalLookup, span: Interval): number[] {
  const found: number[] = [];
  const last = countBelow(starts, span.end);
  const leaves = endTree.length / 2;
  visit(1, 0, leaves);
  return found;

  function visit(node: number, from: number, to: number): void {
    if (from >= last || (endTree[node] ?? -Infinity) <= span.start) return;
    if (node >= leaves) {
      found.push(from);
      return;
    }
    const middle = (from + to) / 2;
    visit(2 * node, from, middle);
    visit(2 * node + 1, middle, to);
  }
}

function bisect(values: Float64Array, isBefore: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(values[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
