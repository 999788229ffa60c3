import { eventAt, type EventIndex, isInView } from '../index/event-index.ts';
import type { Cluster } from '../scene.ts';
import type { View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { alongOf, mirror } from './along.ts';
import type { LanePlace } from './lane-place.ts';
import { metrics } from './metrics.ts';
import { isFaded } from './own-marks.ts';
import type { Plan } from './plan.ts';
import { cellMsAt, middleOf, type RestCell } from './rest-cells.ts';
import { baselineBelowMiddle, textLine } from './text-line.ts';

const style = { sizePx: 12, weight: 650, tone: 'paper' } as const;
/** What is left of a cluster when the others are lifted out of it has no number, and so needs no room for one. */
const singleRadius = 6;

/**
 * Cells of the rest that touch the screen. An event longer than a cell is counted in the cell of its middle, or,
 * while that is off screen, at the edge that the event crosses: only so is it counted wherever it is in view.
 */
export function findCells(index: EventIndex, view: View, plan: Plan): readonly RestCell[] {
  const { span } = view.viewport;
  const cellMs = cellMsAt(plan.perMs);
  const near = plan.rest.cells.filter(
    ({ cell }) => (cell - 1) * cellMs < span.end && (cell + 2) * cellMs > span.start,
  );
  const inset = metrics.clusterCell / 2 / scaleOf(view.viewport);
  const cells = new Map(near.map((each) => [each.cell, each]));
  for (const i of plan.rest.wide) {
    if (!isInView(index, i, span)) continue;
    const middle = Math.min(Math.max(middleOf(index, i), span.start + inset), span.end - inset);
    const cell = Math.floor(middle / cellMs);
    const host = cells.get(cell) ?? { cell, members: [], middle };
    cells.set(cell, { ...host, members: [...host.members, i] });
  }
  return [...cells.values()].sort((a, b) => a.cell - b.cell);
}

/** The bubble of a cell, less the members that are lifted out of it; none when all are. */
export function placeCluster(
  index: EventIndex,
  view: View,
  plan: Plan,
  lanes: LanePlace,
  { cell, members, middle }: RestCell,
  lifted: ReadonlySet<number>,
): Cluster | undefined {
  const cellMs = cellMsAt(plan.perMs);
  const count = members.filter((i) => !lifted.has(i)).length;
  if (count === 0) return undefined;
  const radius = count === 1 ? singleRadius : 9.5 + Math.min(Math.log10(members.length), 3);
  const inset = metrics.clusterCell / 2;
  const from = alongOf(view.viewport, cell * cellMs) + inset;
  const to = alongOf(view.viewport, (cell + 1) * cellMs) - inset;
  const along = Math.min(Math.max(alongOf(view.viewport, middle), from), Math.max(from, to));
  const ids = members.map((i) => eventAt(index, i).id);
  const said = count === 1 || isCut(view, formatCount(count), along) ? '' : formatCount(count);
  return {
    key: `${cellMs} ${cell}`,
    x: mirror(view.viewport, along),
    y: lanes.restY,
    radius,
    count,
    ids,
    span: {
      start: Math.min(...members.map((i) => index.starts[i] ?? 0)),
      end: Math.max(...members.map((i) => index.ends[i] ?? 0)),
    },
    text: textLine(view, said, 'middle', along, lanes.restY + baselineBelowMiddle(style.sizePx), style),
    faded: ids.every((id) => isFaded(view, id)),
  };
}

/** A number of which digits are off screen would be another number. */
function isCut({ measureText, viewport }: View, text: string, along: number): boolean {
  const half = measureText(text, style.sizePx, style.weight) / 2;
  return along - half < 0 || along + half > viewport.widthPx;
}

function formatCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1_000_000)}M`;
}
