import { eventAt, type EventIndex } from '../index/event-index.ts';
import type { Cluster } from '../scene.ts';
import type { View } from '../view.ts';
import { alongOf, mirror } from './along.ts';
import type { LanePlace } from './lane-place.ts';
import { metrics } from './metrics.ts';
import type { Plan, RestCell } from './plan.ts';
import { cellMsAt } from './rest-cells.ts';
import { baselineBelowMiddle, textLine } from './text-line.ts';

const style = { sizePx: 12, weight: 650, tone: 'paper' } as const;
/** What is left of a cluster when the others are lifted out of it has no number, and so needs no room for one. */
const singleRadius = 6;

/** The bubble of a cell, less the members that are lifted out of it; none when all are. */
export function placeCluster(
  index: EventIndex,
  view: View,
  plan: Plan,
  lanes: LanePlace,
  { cell, members, middle, span, has, count: all }: RestCell,
  lifted: readonly number[],
): Cluster | undefined {
  const cellMs = cellMsAt(plan.perMs);
  const count = all - lifted.filter(has).length;
  if (count <= 0) return undefined;
  const radius = count === 1 ? singleRadius : 9.5 + Math.min(Math.log10(all), 3);
  const inset = metrics.clusterCell / 2;
  const from = alongOf(view.viewport, cell * cellMs) + inset;
  const to = alongOf(view.viewport, (cell + 1) * cellMs) - inset;
  const along = Math.min(Math.max(alongOf(view.viewport, middle), from), Math.max(from, to));
  const ids = members?.map((i) => eventAt(index, i).id);
  const said = count === 1 || isCut(view, formatCount(count), along) ? '' : formatCount(count);
  return {
    key: `${cellMs} ${cell}`,
    x: mirror(view.viewport, along),
    y: lanes.restY,
    radius,
    count,
    ...(ids && { ids }),
    span,
    text: textLine(view, said, 'middle', along, lanes.restY + baselineBelowMiddle(style.sizePx), style),
    faded: isCellFaded(index, view, has),
  };
}

/** Whether the article that is being read tells nothing of what is in it. */
export function isCellFaded(
  index: EventIndex,
  { highlighted, selected }: View,
  has: RestCell['has'],
): boolean {
  if (highlighted === undefined) return false;
  const told = [...highlighted, selected].map((id) => index.indexOf(id ?? ''));
  return !told.some((i) => i !== undefined && has(i));
}

/** A number of which digits are off screen would be another number. */
function isCut({ measureText, viewport }: View, text: string, along: number): boolean {
  const half = measureText(text, style.sizePx, style.weight) / 2;
  return along - half < 0 || along + half > viewport.widthPx;
}

/** Isolated: among Arabic the letter would go before the digits. */
export function formatCount(count: number): string {
  if (count < 1000) return String(count);
  const [thousands, unit] = count < 1_000_000 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  return `\u2068${Math.floor(thousands)}${unit}\u2069`;
}
