import { length, type Interval } from '../../../base/interval.ts';
import { type EventIndex, isInView } from '../../index/event-index.ts';
import { placesIn } from '../../index/length-classes.ts';
import { spanOf, startAt } from '../../index/times.ts';
import type { Viewport } from '../../viewport.ts';
import { meanPlace } from '../cells.ts';
import type { RestCell } from '../plan.ts';
import { cellOf, type ClusterRow, clusterRow, mostNamed, runsOn } from './cluster-row.ts';
import { countRunningOn, runningCell } from './running-on.ts';

/** Places in the order of starts, from and to. */
type Places = readonly [number, number];

/**
 * The row of clusters over a view, by counting: events no longer than a cell in the cell of their start, longer ones
 * there too, or, while that is off screen, in a last cell of those that run on beyond it. `isOwn` is who stands near the
 * view by itself.
 * Cost: O(cells · classes · log n).
 */
export function countCells(
  index: EventIndex,
  perMs: number,
  viewport: Viewport,
  isOwn: ReadonlySet<number>,
): readonly RestCell[] {
  const row = clusterRow(index, perMs, viewport, isOwn);
  const { cellMs, span } = row;
  const ownIn = countOwn(row);
  const cells: RestCell[] = [];
  for (let cell = Math.floor(span.start / cellMs) - 1; cell <= Math.floor(span.end / cellMs) + 1; cell++) {
    const found = placesOf(row, cell);
    const count = found.reduce((sum, [from, to]) => sum + to - from, 0) - (ownIn.get(cell) ?? 0);
    if (count > 0) cells.push(toCell(row, cell, count, found));
  }
  const running = countRunningOn(row) - (ownIn.get(undefined) ?? 0);
  return running > 0 ? [...cells, runningCell(row, running)] : cells;
}

/** By cell, who stands by itself: found among the others and not to be counted. */
function countOwn(row: ClusterRow): ReadonlyMap<number | undefined, number> {
  const counts = new Map<number | undefined, number>();
  for (const i of row.isOwn) {
    if (!isInView(row.index, i, row.span) && runsOn(row, i)) continue;
    const cell = cellOf(row, i);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

function placesOf({ index, cellMs, shown, narrow, wide }: ClusterRow, cell: number): readonly Places[] {
  const time = timeOf(cell, cellMs);
  const within = { start: Math.max(time.start, shown.start), end: Math.min(time.end, shown.end) };
  const found = narrow.map((k) => placesIn(index, 'byStart', k, time));
  return length(within) > 0 ? [...found, ...wide.map((k) => placesIn(index, 'byStart', k, within))] : found;
}

function toCell(row: ClusterRow, cell: number, count: number, found: readonly Places[]): RestCell {
  const { index, cellMs, isOwn } = row;
  const time = timeOf(cell, cellMs);
  const members = membersOf(row, cell, count, found);
  return {
    cell,
    count,
    place: members === undefined ? middleStart(index, found) : meanPlace(index, members, cellMs),
    span: members === undefined ? time : spanOf(index, members),
    members,
    has: (i) => !isOwn.has(i) && cellOf(row, i) === cell,
  };
}

/** Where many begin: the mean of the middle ones of each class of lengths, in ms of the axis. */
function middleStart(index: EventIndex, found: readonly Places[]): number {
  const all = found.reduce((sum, [from, to]) => sum + to - from, 0);
  return found.reduce((sum, [from, to]) => {
    if (from === to) return sum;
    const middle = index.classes.byStart[(from + to) >> 1] ?? 0;
    return sum + (startAt(index, middle) * (to - from)) / all;
  }, 0);
}

function membersOf(
  row: ClusterRow,
  cell: number,
  count: number,
  found: readonly Places[],
): readonly number[] | undefined {
  if (count > mostNamed) return undefined;
  const members = found
    .flatMap(([from, to]) =>
      to - from > 4 * mostNamed ? [] : Array.from(row.index.classes.byStart.subarray(from, to)),
    )
    .filter((i) => !row.isOwn.has(i) && cellOf(row, i) === cell);
  return members.length === count ? members.sort((a, b) => a - b) : undefined;
}

function timeOf(cell: number, cellMs: number): Interval {
  return { start: cell * cellMs, end: (cell + 1) * cellMs };
}
