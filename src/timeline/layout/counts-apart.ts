import type { Extent } from './extent.ts';
import { metrics } from './metrics.ts';

/** A count before it gives way to its neighbours, in px along the axis. */
export interface Count {
  /** Where its cell begins. */
  readonly cellStart: number;
  /** Where it best stands: in its cell. */
  readonly at: number;
  readonly radius: number;
}

/** No cluster is larger, and that of the next cell has this much of its own whatever a neighbour takes. */
const largestPx = 28;
const mostOverPx = metrics.clusterCell - largestPx;
/** From a cluster that gives way to the edge that it shares. */
const apartPx = 1;

/**
 * Where the middles of counts stand, which are in order of their cells: where they best do. Two that would touch give way to each
 * other at the edge between their cells. All of each is within `edges`.
 */
export function standApart(counts: readonly Count[], edges: Extent): readonly number[] {
  const kept = counts.map((count) => ({
    ...count,
    at: clamped(count.at, edges.start + count.radius, edges.end - count.radius),
  }));
  return kept.map((count, n) => {
    const { at, radius } = count;
    const [before, after] = [kept[n - 1], kept[n + 1]];
    const from = (before === undefined ? edges.start : borderOf(before, count) + apartPx) + radius;
    const to = (after === undefined ? edges.end : borderOf(count, after) - apartPx) - radius;
    return clamped(at, from, Math.max(from, to));
  });
}

/** Between two clusters: where one would touch the other, as near as can be to the edge of the later cell. */
function borderOf(before: Count, after: Count): number {
  const tail = before.at + before.radius;
  const head = after.at - after.radius;
  const border = clamped(after.cellStart, Math.min(tail, head), Math.max(tail, head));
  return clamped(border, after.cellStart - mostOverPx, after.cellStart + mostOverPx);
}

function clamped(px: number, from: number, to: number): number {
  return Math.min(Math.max(px, from), to);
}
