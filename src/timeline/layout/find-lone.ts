import { widened } from '../../base/interval.ts';
import type { EventIndex } from '../index/event-index.ts';
import { cellAt, cellMsAt, isWiderThanCell, meanPlace } from './cells.ts';
import type { Choice } from './choose.ts';
import { createDepthTree } from './depth-tree.ts';
import { type Extent, markExtent, padded, placesOf } from './extent.ts';
import { metrics } from './metrics.ts';

/** Half of what a cluster takes of its row, and a little. */
const clusterRoom = 16;

/**
 * Whoever is alone in a cell and touches no cluster and nobody else, heaviest first. What is longer than a cell
 * must be counted anywhere along its length, so that length is kept free of others; it stands by itself only
 * where it has all of it to itself.
 */
export function findLone(
  index: EventIndex,
  choice: Choice,
  perMs: number,
  byCell: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const cellMs = cellMsAt(perMs);
  const cellPx = cellMs * perMs;
  const extentOf = (i: number): Extent => padded(markExtent(index, i, perMs, index.extent.start));
  const reachOf = (cell: number, members: readonly number[]): Extent => {
    const start = cell * cellPx - index.extent.start * perMs;
    const middle = (meanPlace(index, members, cellMs) - index.extent.start) * perMs;
    return clusterReach({ start, end: start + cellPx }, middle);
  };
  const reachOfCluster = (i: number): Extent => reachOf(cellAt(index, i, cellMs), [i]);
  const clusters = [...byCell].filter(([, members]) => members.length > 1);
  const crowded = new Set(clusters.flatMap(([, members]) => members));
  const alone = Array.from(index.byWeight).filter((i) => choice.covered[i] === undefined && !crowded.has(i));
  const wide = alone.filter((i) => isWiderThanCell(index, i, perMs));
  const isWide = new Set(wide);
  const narrow = alone.filter((i) => !isWide.has(i));
  const taken = [
    ...clusters.map(([cell, members]) => reachOf(cell, members)),
    ...wide.map((i) => widened(extentOf(i), 1.5 * cellPx)),
  ];
  const row = createDepthTree(placesOf([...taken, ...alone.map(extentOf), ...narrow.map(reachOfCluster)]));
  for (const each of taken) row.add(each);
  const lone = new Set<number>();
  const counted: Extent[] = [];
  for (const i of narrow) {
    const extent = extentOf(i);
    if (row.reaches(1, extent)) {
      counted.push(reachOfCluster(i));
      continue;
    }
    row.add(extent);
    lone.add(i);
  }
  for (const each of counted) row.add(each);
  for (const i of wide) if (!row.reaches(2, extentOf(i))) lone.add(i);
  return lone;
}

/** Where the cluster of a cell may stand at this scale and up to the next level's. */
function clusterReach({ start, end }: Extent, middle: number): Extent {
  const inset = metrics.clusterCell / 2;
  const kept = Math.min(Math.max(middle, start + inset), end - inset);
  return widened({ start: Math.min(middle, kept), end: Math.max(middle, kept) }, clusterRoom);
}
