import type { Interval } from '../../base/interval.ts';
import { bisect } from '../../base/bisect.ts';
import { type Folding, spanToTime, toTime, unfolded } from '../folding/folding.ts';

/**
 * Intervals in order of their starts, ready to be asked which of them touch a span of the axis. 26 bytes an interval at
 * most, folded or not: a question is carried into time, where the intervals are.
 */
export interface IntervalLookup {
  /** No interval lies in a fold. */
  readonly folding: Folding;
  /** In milliseconds UTC, or of the axis where nothing is folded; as all that follows. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Ends in ascending order: how many ended before a time is a binary search. */
  readonly sortedEnds: Float64Array;
  /** Greatest end under each node of a complete binary tree; its leaves are blocks of `blockSize` intervals. */
  readonly endTree: Float64Array;
}

const blockSize = 16;

/** `starts` ascending, `ends` beside them. O(n log n). */
export function createLookup(starts: Float64Array, ends: Float64Array): IntervalLookup {
  const blocks = Math.ceil(ends.length / blockSize);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(blocks, 1)));
  const endTree = new Float64Array(2 * leaves).fill(-Infinity);
  for (let i = 0; i < ends.length; i++) {
    const leaf = leaves + Math.floor(i / blockSize);
    endTree[leaf] = Math.max(endTree[leaf] ?? -Infinity, ends[i] ?? -Infinity);
  }
  for (let i = leaves - 1; i > 0; i--) endTree[i] = Math.max(endTree[2 * i] ?? 0, endTree[2 * i + 1] ?? 0);
  return { folding: unfolded, starts, ends, sortedEnds: ends.slice().sort(), endTree };
}

/** How many of the ascending `values` are below `limit`. O(log n). */
export function countBelow(values: Float64Array, limit: number): number {
  return bisect(0, values.length, (i) => (values[i] ?? 0) < limit);
}

/** How many of the ascending `values` are not above `limit`. O(log n). */
export function countUpTo(values: Float64Array, limit: number): number {
  return bisect(0, values.length, (i) => (values[i] ?? 0) <= limit);
}

/** How many intervals start before a place on the axis. O(log n). */
export function countStarting({ folding, starts }: IntervalLookup, at: number): number {
  return countBelow(starts, toTime(folding, at));
}

/** How many intervals touch the span: those that started before its end, less those that ended before it. O(log n). */
export function countTouching({ folding, starts, sortedEnds }: IntervalLookup, span: Interval): number {
  const { start, end } = spanToTime(folding, span);
  return countBelow(starts, end) - countUpTo(sortedEnds, start);
}

/** Which intervals touch the span, ascending. O(found · log n). */
export function findTouching({ folding, starts, ends, endTree }: IntervalLookup, span: Interval): number[] {
  const found: number[] = [];
  const { start, end } = spanToTime(folding, span);
  const last = countBelow(starts, end);
  const leaves = endTree.length / 2;
  visit(1, 0, leaves);
  return found;

  function visit(node: number, from: number, to: number): void {
    if (from * blockSize >= last || (endTree[node] ?? -Infinity) <= start) return;
    if (node >= leaves) return scan(from * blockSize, Math.min((from + 1) * blockSize, last));
    const middle = (from + to) / 2;
    visit(2 * node, from, middle);
    visit(2 * node + 1, middle, to);
  }

  function scan(from: number, to: number): void {
    for (let i = from; i < to; i++) if ((ends[i] ?? 0) > start) found.push(i);
  }
}

/** The first interval that touches the span; undefined when none does. O(log n). */
export function firstTouching(
  { folding, starts, ends, endTree }: IntervalLookup,
  span: Interval,
): number | undefined {
  const { start, end } = spanToTime(folding, span);
  const last = countBelow(starts, end);
  const leaves = endTree.length / 2;
  let node = 1;
  if ((endTree[node] ?? -Infinity) <= start) return undefined;
  while (node < leaves) node = (endTree[2 * node] ?? -Infinity) > start ? 2 * node : 2 * node + 1;
  const from = (node - leaves) * blockSize;
  const first = Array.from({ length: blockSize }, (_, n) => from + n).find((i) => (ends[i] ?? 0) > start);
  return first !== undefined && first < last ? first : undefined;
}

/** Of the first `count` intervals the one that ends last; among equals the one that starts last. O(log n). */
export function latestEnding({ ends, endTree }: IntervalLookup, count: number): number | undefined {
  let latest: number | undefined;
  const leaves = endTree.length / 2;
  visit(1, 0, leaves);
  return latest;

  /** From the later half to the earlier, so that what cannot be later is left out. */
  function visit(node: number, from: number, to: number): void {
    if (from * blockSize >= count) return;
    if (latest !== undefined && (endTree[node] ?? -Infinity) <= (ends[latest] ?? -Infinity)) return;
    if (node < leaves) {
      const middle = (from + to) / 2;
      visit(2 * node + 1, middle, to);
      visit(2 * node, from, middle);
      return;
    }
    for (let i = Math.min((from + 1) * blockSize, count) - 1; i >= from * blockSize; i--)
      if (latest === undefined || (ends[i] ?? 0) > (ends[latest] ?? 0)) latest = i;
  }
}
