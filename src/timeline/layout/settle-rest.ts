import type { EventIndex } from '../index/event-index.ts';
import { cellAt, cellMsAt, isWiderThanCell, meanPlace } from './cells.ts';
import type { Choice } from './choose.ts';
import { findLone } from './find-lone.ts';

/** Events of a cell that have no lane. */
export interface Cell {
  readonly cell: number;
  /** Event indices in order of time. */
  readonly members: readonly number[];
  /** Where its cluster would best stand, in ms of the axis. */
  readonly place: number;
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
    .map(([cell, members]) => ({ cell, members, place: meanPlace(index, members, cellMsAt(perMs)) }));
  return { cells: joinSingles(cells, cellMsAt(perMs)), lone: [...lone].sort((a, b) => a - b), wide };
}

/** One event that had no room beside a cluster is counted in it: a count of one would say nothing. */
function joinSingles(cells: readonly Cell[], cellMs: number): readonly Cell[] {
  const joined = new Map(cells.map((each) => [each.cell, each]));
  for (const single of cells) {
    if (single.members.length > 1) continue;
    const isLate = single.place / cellMs - single.cell > 0.5;
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
    const cell = cellAt(index, i, cellMs);
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [i]);
    else members.push(i);
  }
  return cells;
}
