import { eventAt, type EventIndex } from '../index/event-index.ts';
import { directions } from '../../model/languages.ts';
import { shortCount } from '../../words/numbers.ts';
import type { Cluster, TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import type { Viewport } from '../viewport.ts';
import { alongOf, mirror } from './along.ts';
import { type Count, standApart } from './counts-apart.ts';
import { clusterEdges } from './edges.ts';
import type { LayoutContext } from './layout-context.ts';
import type { LaneContext } from './lane-context.ts';
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

/** The clusters of the cells of a horizontal axis. */
export function placeClusters(context: LaneContext): readonly Cluster[] {
  const { view, plan, lanes } = context;
  const rise = plan.gridPitch / 2 - belowBarPx;
  return standingClusters(context).map(({ cluster, along }) => {
    const y = lanes.restY + Math.max(cluster.radius - rise, 0);
    return clusterAt(view, cluster, mirror(view.viewport, along), y);
  });
}

interface StandingCluster {
  readonly cluster: UnplacedCluster;
  /** Its middle, in px along time. */
  readonly along: number;
}

/** The clusters of all cells, less the members that are lifted out of them; none of a cell of which all are. */
export function standingClusters(context: LayoutContext): readonly StandingCluster[] {
  const { view, plan } = context;
  const cells = plan.cells.filter(({ runsOn }) => runsOn === undefined);
  const places = standApart(
    cells.map((cell) => countOf(view.viewport, plan.perMs, cell)),
    clusterEdges(view.viewport),
  );
  return cells.flatMap((cell, n) => {
    const cluster = unplacedCluster(context, cell);
    return cluster === undefined ? [] : [{ cluster, along: places[n] ?? 0 }];
  });
}

/** The count of all members, so that it stands where it does when some are lifted out. */
export function countOf(viewport: Viewport, perMs: number, { cell, place, count }: RestCell): Count {
  const cellMs = cellMsAt(perMs);
  const within = Math.min(Math.max(place, cell * cellMs), (cell + 1) * cellMs);
  return {
    cellStart: alongOf(viewport, cell * cellMs),
    at: alongOf(viewport, within),
    radius: radiusOf(count),
  };
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
