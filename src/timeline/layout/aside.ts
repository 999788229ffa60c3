import type { Cluster, TextLine } from '../scene.ts';
import type { Folding } from '../folding/folding.ts';
import type { View } from '../view.ts';
import { alongOf, mirror } from './along.ts';
import { singleRadius } from './clusters.ts';
import type { LayoutContext } from './layout-context.ts';
import { runningDot, runningOf, sayAside } from './say-aside.ts';
import { textLine } from './text-line.ts';
import { todayOn } from './today.ts';

export const asideStyle = { sizePx: 12, weight: 400, tone: 'second' } as const;
const side = 12;
const baseline = 14;
const middleY = 10;
/** From where the dot begins to where its words do. */
export const dotRoom = singleRadius * 2 + 6;
/** On the side of today's line where its word stands. */
const todayRoom = 64;

/** What has no place in time on this screen, in words above all lanes. */
export interface Aside {
  readonly line?: TextLine;
  /** Events that run on beyond the screen and have no lane; it stands where the line begins, and is pressed with it. */
  readonly running?: Cluster;
}

/** In the upper corner where reading starts, or in the other one when today is near. */
export function layoutAside(context: LayoutContext): Aside {
  const { index, view } = context;
  const { viewport, measureText } = view;
  const running = runningOf(context);
  const { isLate, roomPx } = cornerOf(view, index.folding);
  const first = side + (running === undefined ? 0 : dotRoom);
  const widthOf = (text: string): number => measureText(text, asideStyle.sizePx, asideStyle.weight);
  const text = sayAside(context, running, (longer) => first + widthOf(longer) + side <= roomPx);
  if (text === undefined) return {};
  const atEdge = (px: number): number => (isLate ? viewport.widthPx - px : px);
  const edge = isLate ? 'later' : 'earlier';
  const line = textLine(view, text, { edge, along: atEdge(first), baseline }, asideStyle);
  if (running === undefined) return { line };
  const x = mirror(viewport, atEdge(side + singleRadius));
  const [from, to] = [x, mirror(viewport, atEdge(first + widthOf(text)))].toSorted((a, b) => a - b);
  const reach = { x: from ?? x, y: 0, width: (to ?? x) - (from ?? x), height: middleY * 2 };
  return { line, running: runningDot(running, line, { x, y: middleY, reach }) };
}

/** The corner away from today's own word, and how far from its edge a line may go. */
function cornerOf(view: View, folding: Folding): { readonly isLate: boolean; readonly roomPx: number } {
  const { widthPx } = view.viewport;
  const today = todayOn(view, folding);
  if (today === undefined) return { isLate: false, roomPx: widthPx };
  const along = alongOf(view.viewport, today);
  const isLate = along < widthPx / 2;
  return { isLate, roomPx: (isLate ? widthPx - along : along) - todayRoom };
}
