import { eventAt, type EventIndex } from '../index/event-index.ts';
import { directions } from '../../model/languages.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { inDigits } from '../../words/digits.ts';
import type { Cluster } from '../scene.ts';
import type { View } from '../view.ts';
import type { Viewport } from '../viewport.ts';
import { alongOf, mirror } from './along.ts';
import { keptWhole } from './edges.ts';
import type { Ground } from './ground.ts';
import type { LaneGround } from './lane-ground.ts';
import { metrics } from './metrics.ts';
import type { RestCell } from './plan.ts';
import { cellMsAt, isWiderThanCell } from './rest-cells.ts';
import { baselineBelowMiddle } from './text-line.ts';

const numberStyle = { sizePx: 12, weight: 650, tone: 'paper' } as const;
/** A single event of a day or so has no number, and so needs no room for one. */
export const singleRadius = 6;

/** The bubble of a cell on a horizontal axis, less the members that are lifted out of it; none when all are. */
export function placeCluster(ground: LaneGround, cell: RestCell): Cluster | undefined {
  const { view, plan, lanes } = ground;
  const bubble = bubbleOf(ground, cell);
  if (bubble === undefined) return undefined;
  const kept = keptWhole(view.viewport, alongOfCell(view.viewport, plan.perMs, cell), bubble.radius);
  return placeBubble(view, bubble, mirror(view.viewport, kept), lanes.restY);
}

/** Where the bubble of a cell stands, in px along time: inside the cell, and so apart from those of its neighbours. */
export function alongOfCell(viewport: Viewport, perMs: number, { cell, middle }: RestCell): number {
  const cellMs = cellMsAt(perMs);
  const inset = metrics.clusterCell / 2;
  const from = alongOf(viewport, cell * cellMs) + inset;
  const to = alongOf(viewport, (cell + 1) * cellMs) - inset;
  return Math.min(Math.max(alongOf(viewport, middle), from), Math.max(from, to));
}

type Bubble = Omit<Cluster, 'x' | 'y' | 'text'>;

/** What the bubble of a cell tells, wherever it stands. */
export function bubbleOf(
  { index, view, plan: { perMs }, lifted }: Ground,
  { cell, members, span, has, count: all, runsOn }: RestCell,
): Bubble | undefined {
  const count = all - lifted.filter(has).length;
  if (count <= 0) return undefined;
  const ids = members?.map((i) => eventAt(index, i).id);
  const left = members?.find((i) => !lifted.includes(i));
  const isDot = count === 1 && !(left !== undefined && isWiderThanCell(index, left, perMs));
  return {
    key: runsOn ? 'running' : `${cellMsAt(perMs)} ${cell}`,
    radius: isDot ? singleRadius : 9.5 + Math.min(Math.log10(all), 3),
    count,
    isDot,
    ...(ids && { ids }),
    ...(runsOn && { runsOn }),
    span,
    faded: isCellFaded(index, view, has),
  };
}

/** `x` and `y` are its centre. */
export function placeBubble(view: View, bubble: Bubble, x: number, y: number): Cluster {
  const number = formatCount(bubble.count, view);
  const text = bubble.isDot || isCut(view, number, x) ? '' : number;
  const direction = directions[view.language];
  const baseline = y + baselineBelowMiddle(numberStyle.sizePx);
  return { ...bubble, x, y, text: { text, x, y: baseline, anchor: 'middle', direction, ...numberStyle } };
}

/** Whether the article that is being read tells nothing of what is in it. */
function isCellFaded(index: EventIndex, { highlighted, selected }: View, has: RestCell['has']): boolean {
  if (highlighted === undefined) return false;
  const told = [...highlighted, selected].map((id) => index.indexOf(id ?? ''));
  return !told.some((i) => i !== undefined && has(i));
}

/** A number of which digits are off screen would be another number. */
function isCut({ measureText, viewport }: View, text: string, x: number): boolean {
  const half = measureText(text, numberStyle.sizePx, numberStyle.weight) / 2;
  return x - half < 0 || x + half > viewport.widthPx;
}

/** Isolated: among Arabic the letter would go before the digits. */
function formatCount(count: number, style: DateStyle): string {
  const inStyle = (whole: number): string => inDigits(String(whole), style);
  if (count < 1000) return inStyle(count);
  const [thousands, unit] = count < 1_000_000 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  return `\u2068${inStyle(Math.floor(thousands))}${unit}\u2069`;
}
