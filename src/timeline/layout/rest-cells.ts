import type { EventIndex } from '../index/event-index.ts';
import type { Choice } from './choose.ts';
import { metrics } from './metrics.ts';

/** Events without a mark of their own whose middles fall in one cell of time. */
export interface RestCell {
  /** Cell number: its time is `[cell · cellMs, (cell + 1) · cellMs)`, `cellMs` being that of the plan. */
  readonly cell: number;
  /** Event indices in order of time. */
  readonly members: readonly number[];
  /** Mean of the members' middles, in milliseconds UTC. */
  readonly middle: number;
}

/** Cells are powers of two of time: those of a finer level lie inside those of a coarser one. */
export function cellMsAt(perMs: number): number {
  return 2 ** Math.ceil(Math.log2(metrics.clusterCell / perMs));
}

/** An event longer than a cell belongs to none: layout counts it at the edge of the view that it crosses. */
export function isWiderThanCell(index: EventIndex, i: number, perMs: number): boolean {
  return (index.ends[i] ?? 0) - (index.starts[i] ?? 0) > cellMsAt(perMs);
}

export function middleOf(index: EventIndex, i: number): number {
  return ((index.starts[i] ?? 0) + (index.ends[i] ?? 0)) / 2;
}

export function restCells(index: EventIndex, choice: Choice, perMs: number): readonly RestCell[] {
  if (!choice.isIncomplete) return [];
  const cellMs = cellMsAt(perMs);
  const cells = new Map<number, number[]>();
  for (let i = 0; i < index.count; i++) {
    if (choice.covered[i] !== undefined || isWiderThanCell(index, i, perMs)) continue;
    const cell = Math.floor(middleOf(index, i) / cellMs);
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [i]);
    else members.push(i);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([cell, members]) => ({ cell, members, middle: meanMiddle(index, members) }));
}

function meanMiddle(index: EventIndex, members: readonly number[]): number {
  return members.reduce((sum, i) => sum + middleOf(index, i) / members.length, 0);
}
