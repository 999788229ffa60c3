import { eventAt, type EventIndex } from '../index/event-index.ts';
import { directions } from '../../model/languages.ts';
import { shortCount } from '../../words/numbers.ts';
import type { Cluster, TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import type { Viewport } from '../viewport.ts';
import { alongOf, mirror } from './along.ts';
import { keptWhole } from './edges.ts';
import type { LayoutContext } from './layout-context.ts';
import type { LaneContext } from './lane-context.ts';
import { metrics } from './metrics.ts';
import type { RestCell } from './plan.ts';
import { cellMsAt, isWiderThanCell } from './cells.ts';
import { baselineBelowMiddle, type TextStyle } from './text-line.ts';

const numberStyle = { sizePx: 12, weight: 650, tone: 'paper' } as const;
const unitStyle = { sizePx: 10, weight: 500, tone: 'paper' } as const;
/** From the middle of a cluster up to that of a number with a word below it, and down to that of the word. */
const numberRise = 5;
const unitDrop = 6;
/** A single event of a day or so has no number, and so needs no room for one. */
export const singleRadius = 6;

/** A bar under its label reaches so far below its lane at the most: where lanes are low, a large cluster stands lower. */
const belowBarPx = 1.5;

/** The cluster of a cell on a horizontal axis, less the members that are lifted out of it; none when all are. */
export function placeCluster(context: LaneContext, cell: RestCell): Cluster | undefined {
  const { view, plan, lanes } = context;
  const cluster = unplacedCluster(context, cell);
  if (cluster === undefined) return undefined;
  const kept = keptWhole(view.viewport, alongOfCell(view.viewport, plan.perMs, cell), cluster.radius);
  const rise = plan.gridPitch / 2 - belowBarPx;
  const y = lanes.restY + Math.max(cluster.radius - rise, 0);
  return clusterAt(view, cluster, mirror(view.viewport, kept), y);
}

/** Where the cluster of a cell stands, in px along time: inside the cell, and so apart from those of its neighbours. */
export function alongOfCell(viewport: Viewport, perMs: number, { cell, place }: RestCell): number {
  const cellMs = cellMsAt(perMs);
  const inset = metrics.clusterCell / 2;
  const from = alongOf(viewport, cell * cellMs) + inset;
  const to = alongOf(viewport, (cell + 1) * cellMs) - inset;
  return Math.min(Math.max(alongOf(viewport, place), from), Math.max(from, to));
}

export type UnplacedCluster = Omit<Cluster, 'x' | 'y' | 'text' | 'unit'>;

/** What the cluster of a cell tells, wherever it stands. */
export function unplacedCluster(
  { index, view, plan: { perMs }, lifted }: LayoutContext,
  { cell, members, span, has, count: all, runsOn }: RestCell,
): UnplacedCluster | undefined {
  const count = all - lifted.filter(has).length;
  if (count <= 0) return undefined;
  const ids = members?.map((i) => eventAt(index, i).id);
  const left = members?.find((i) => !lifted.includes(i));
  const isDot = count === 1 && !(left !== undefined && isWiderThanCell(index, left, perMs));
  return {
    key: runsOn ? 'running' : `${cellMsAt(perMs)} ${cell}`,
    radius: isDot ? singleRadius : radiusOf(all),
    count,
    isDot,
    ...(ids && { ids }),
    ...(runsOn && { runsOn }),
    span,
    faded: isCellFaded(index, view, has),
  };
}

/** A number of thousands has a word below it, or a letter beside it. */
function radiusOf(count: number): number {
  return count < 1000 ? 9.5 + Math.log10(count) : 14;
}

/** `x` and `y` are its centre. */
export function clusterAt(view: View, cluster: UnplacedCluster, x: number, y: number): Cluster {
  const { figure, unit } = shortCount(cluster.count, view);
  const line = (text: string, middle: number, style: TextStyle): TextLine => ({
    text,
    x,
    y: middle + baselineBelowMiddle(style.sizePx),
    anchor: 'middle',
    direction: directions[view.language],
    ...style,
  });
  const number = line(figure, unit === undefined ? y : y - numberRise, numberStyle);
  const word = unit === undefined ? undefined : line(unit, y + unitDrop, unitStyle);
  if (cluster.isDot || isCut(view, number) || (word !== undefined && isCut(view, word)))
    return { ...cluster, x, y, text: line('', y, numberStyle) };
  return { ...cluster, x, y, text: number, ...(word && { unit: word }) };
}

/** Whether the article that is being read tells nothing of what is in it. */
function isCellFaded(index: EventIndex, { highlighted, selected }: View, has: RestCell['has']): boolean {
  if (highlighted === undefined) return false;
  const told = [...highlighted, selected].map((id) => index.indexOf(id));
  return !told.some((i) => i !== undefined && has(i));
}

/** A number of which digits are off screen would be another number. */
function isCut({ measureText, viewport }: View, { text, x, sizePx, weight }: TextLine): boolean {
  const half = measureText(text, sizePx, weight) / 2;
  return x - half < 0 || x + half > viewport.widthPx;
}
