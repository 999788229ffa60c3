import { type Interval, widened } from '../../base/interval.ts';
import { type EventIndex, isInView } from '../index/event-index.ts';
import { endAt, middleAt, spanOf, startAt } from '../index/times.ts';
import { scaleOf, type Viewport } from '../viewport.ts';
import type { Choice } from './choose.ts';
import { createDepthTree } from './depth-tree.ts';
import { type Extent, markExtent, padded, placesOf } from './extent.ts';
import { metrics } from './metrics.ts';
import type { RestCell } from './plan.ts';

interface Cell {
  readonly cell: number;
  /** Event indices in order of time. */
  readonly members: readonly number[];
  /** Mean of the members' middles, in ms of the axis. */
  readonly middle: number;
}

const bubbleRoom = 16;

/** Cells are powers of two of time: those of a finer level lie inside those of a coarser one. */
export function cellMsAt(perMs: number): number {
  return 2 ** Math.ceil(Math.log2(metrics.clusterCell / perMs));
}

/** An event longer than a cell belongs to none: layout counts it where it is in view. */
export function isWiderThanCell(index: EventIndex, i: number, perMs: number): boolean {
  return endAt(index, i) - startAt(index, i) > cellMsAt(perMs);
}

/** What has no lane: gathered by cell, or standing by itself in the row of clusters. */
export interface Rest {
  /** In order of time. */
  readonly cells: readonly Cell[];
  /** Events with the row of clusters to themselves: they need no count. */
  readonly lone: readonly number[];
  /** Events longer than a cell. */
  readonly wide: readonly number[];
}

export function settleRest(index: EventIndex, choice: Choice, perMs: number): Rest {
  if (!choice.isIncomplete) return { cells: [], lone: [], wide: [] };
  const byCell = gather(index, choice, perMs);
  const lone = findLone(index, choice, perMs, byCell);
  const left = (i: number): boolean => choice.covered[i] === undefined && !lone.has(i);
  const wide = choice.covered.flatMap((_, i) => (left(i) && isWiderThanCell(index, i, perMs) ? [i] : []));
  const cells = [...byCell]
    .filter(([, members]) => members.some(left))
    .sort(([a], [b]) => a - b)
    .map(([cell, members]) => ({ cell, members, middle: meanMiddle(index, members) }));
  return { cells: joinSingles(cells, cellMsAt(perMs)), lone: [...lone].sort((a, b) => a - b), wide };
}

/** Events alone in the row of clusters, as far as they touch a span. */
export function loneNear(index: EventIndex, { lone }: Rest, span: Interval): readonly number[] {
  return lone.filter((i) => isInView(index, i, span));
}

/**
 * Cells of the rest that touch the screen. An event longer than a cell is counted in the cell of its middle, or, while
 * that is off screen, among those that run on beyond it: only so is it counted wherever it is in view.
 */
export function cellsNear(
  index: EventIndex,
  rest: Rest,
  perMs: number,
  viewport: Viewport,
): readonly RestCell[] {
  const { span } = viewport;
  const cellMs = cellMsAt(perMs);
  const near = rest.cells.filter(
    ({ cell }) => (cell - 1) * cellMs < span.end && (cell + 2) * cellMs > span.start,
  );
  const shown = shownMiddles(viewport);
  const cells = new Map(near.map((each) => [each.cell, each]));
  const running: number[] = [];
  for (const i of rest.wide) {
    if (!isInView(index, i, span)) continue;
    const middle = middleAt(index, i);
    if (!isShown(shown, middle)) {
      running.push(i);
      continue;
    }
    const cell = Math.floor(middle / cellMs);
    const host = cells.get(cell) ?? { cell, members: [], middle };
    cells.set(cell, { ...host, members: [...host.members, i] });
  }
  const placed = [...cells.values()].sort((a, b) => a.cell - b.cell).map((cell) => toRestCell(index, cell));
  return running.length === 0 ? placed : [...placed, runningCell(index, span, running)];
}

/** The events that run on beyond the screen, of which none has a place of its own. */
function runningCell(index: EventIndex, span: Interval, members: readonly number[]): RestCell {
  return { ...toRestCell(index, { cell: 0, members, middle: span.start }), runsOn: true };
}

/** Where the middles of bubbles may stand on a screen. */
export function shownMiddles(viewport: Viewport): Interval {
  const inset = metrics.clusterCell / 2 / scaleOf(viewport);
  return widened(viewport.span, -inset);
}

export function isShown({ start, end }: Interval, middle: number): boolean {
  return middle >= start && middle < end;
}

function toRestCell(index: EventIndex, { cell, members, middle }: Cell): RestCell {
  return {
    cell,
    count: members.length,
    middle,
    span: spanOf(index, members),
    members,
    has: (i) => members.includes(i),
  };
}

/** One event that had no room beside a cluster is counted in it: a count of one would say nothing. */
function joinSingles(cells: readonly Cell[], cellMs: number): readonly Cell[] {
  const joined = new Map(cells.map((each) => [each.cell, each]));
  for (const single of cells) {
    if (single.members.length > 1) continue;
    const isLate = single.middle / cellMs - single.cell > 0.5;
    const sides = isLate ? [single.cell + 1, single.cell - 1] : [single.cell - 1, single.cell + 1];
    const host = sides.map((cell) => joined.get(cell)).find((each) => (each?.members.length ?? 0) > 1);
    if (host === undefined) continue;
    const members = [...host.members, ...single.members].sort((a, b) => a - b);
    joined.set(host.cell, { ...host, members });
    joined.delete(single.cell);
  }
  return [...joined.values()];
}

function gather(index: EventIndex, choice: Choice, perMs: number): ReadonlyMap<number, number[]> {
  const cellMs = cellMsAt(perMs);
  const cells = new Map<number, number[]>();
  for (let i = 0; i < index.count; i++) {
    if (choice.covered[i] !== undefined || isWiderThanCell(index, i, perMs)) continue;
    const cell = Math.floor(middleAt(index, i) / cellMs);
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [i]);
    else members.push(i);
  }
  return cells;
}

/**
 * Whoever is alone in a cell and touches no cluster and nobody else, heaviest first. What is longer than a cell
 * must be counted anywhere along its length, so that length is kept free of others; it stands by itself only
 * where it has all of it to itself.
 */
function findLone(
  index: EventIndex,
  choice: Choice,
  perMs: number,
  byCell: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const cellPx = cellMsAt(perMs) * perMs;
  const extentOf = (i: number): Extent => padded(markExtent(index, i, perMs, index.extent.start));
  const crowded = new Set([...byCell.values()].filter(({ length }) => length > 1).flat());
  const alone = Array.from(index.byWeight).filter((i) => choice.covered[i] === undefined && !crowded.has(i));
  const wide = alone.filter((i) => isWiderThanCell(index, i, perMs));
  const isWide = new Set(wide);
  const narrow = alone.filter((i) => !isWide.has(i));
  const bubbleOf = (i: number): Extent => {
    const from = Math.floor(middleAt(index, i) / cellMsAt(perMs)) * cellPx - index.extent.start * perMs;
    return bubbleReach(from, from + cellPx, (middleAt(index, i) - index.extent.start) * perMs);
  };
  const taken = [...bubblesOf(index, perMs, byCell), ...wide.map((i) => withRoom(extentOf(i), 1.5 * cellPx))];
  const row = createDepthTree(placesOf([...taken, ...alone.map(extentOf), ...narrow.map(bubbleOf)]));
  for (const { from, to } of taken) row.add(from, to);
  const lone = new Set<number>();
  const counted: Extent[] = [];
  for (const i of narrow) {
    const { from, to } = extentOf(i);
    if (row.reaches(1, from, to)) {
      counted.push(bubbleOf(i));
      continue;
    }
    row.add(from, to);
    lone.add(i);
  }
  for (const { from, to } of counted) row.add(from, to);
  for (const i of wide) if (!row.reaches(2, extentOf(i).from, extentOf(i).to)) lone.add(i);
  return lone;
}

function withRoom({ from, to }: Extent, px: number): Extent {
  return { from: from - px, to: to + px };
}

function bubblesOf(
  index: EventIndex,
  perMs: number,
  byCell: ReadonlyMap<number, readonly number[]>,
): readonly Extent[] {
  const cellPx = cellMsAt(perMs) * perMs;
  return [...byCell].flatMap(([cell, members]) => {
    const from = cell * cellPx - index.extent.start * perMs;
    const middle = (meanMiddle(index, members) - index.extent.start) * perMs;
    return members.length > 1 ? [bubbleReach(from, from + cellPx, middle)] : [];
  });
}

/** Where the bubble of a cell may stand at this scale and up to the next level's. */
function bubbleReach(from: number, to: number, middle: number): Extent {
  const inset = metrics.clusterCell / 2;
  const kept = Math.min(Math.max(middle, from + inset), to - inset);
  return { from: Math.min(middle, kept) - bubbleRoom, to: Math.max(middle, kept) + bubbleRoom };
}

function meanMiddle(index: EventIndex, members: readonly number[]): number {
  return members.reduce((sum, i) => sum + middleAt(index, i) / members.length, 0);
}
