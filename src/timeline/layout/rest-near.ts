import type { Interval } from '../../base/interval.ts';
import { type EventIndex, isInView } from '../index/event-index.ts';
import { spanOf, startAt } from '../index/times.ts';
import type { Viewport } from '../viewport.ts';
import { cellAt, cellMsAt, isShown, shownStarts } from './cells.ts';
import type { RestCell } from './plan.ts';
import type { Cell, Rest } from './settle-rest.ts';

/** Events alone in the row of clusters, as far as they touch a span. */
export function loneNear(index: EventIndex, { lone }: Rest, span: Interval): readonly number[] {
  return lone.filter((i) => isInView(index, i, span));
}

/**
 * Cells of the rest that touch the screen. An event longer than a cell is counted in the cell of its start, or, while
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
  /** One that joined the cell before its own begins in the next and lasts one cell at the most. */
  const near = rest.cells.filter(
    ({ cell }) => (cell - 1) * cellMs < span.end && (cell + 3) * cellMs > span.start,
  );
  const shown = shownStarts(viewport);
  const cells = new Map(near.map((each) => [each.cell, each]));
  const running: number[] = [];
  for (const i of rest.wide) {
    if (!isInView(index, i, span)) continue;
    const start = startAt(index, i);
    if (!isShown(shown, start)) {
      running.push(i);
      continue;
    }
    const cell = cellAt(index, i, cellMs);
    const host = cells.get(cell) ?? { cell, members: [], place: start };
    cells.set(cell, { ...host, members: [...host.members, i] });
  }
  const placed = [...cells.values()].sort((a, b) => a.cell - b.cell).map((cell) => toRestCell(index, cell));
  return running.length === 0 ? placed : [...placed, runningCell(index, span, running)];
}

/** The events that run on beyond the screen, of which none has a place of its own. */
function runningCell(index: EventIndex, span: Interval, members: readonly number[]): RestCell {
  return { ...toRestCell(index, { cell: 0, members, place: span.start }), runsOn: true };
}

function toRestCell(index: EventIndex, { cell, members, place }: Cell): RestCell {
  return {
    cell,
    count: members.length,
    place,
    span: spanOf(index, members),
    members,
    has: (i) => members.includes(i),
  };
}
