import { wordsIn } from '../../words/catalogue/catalogue.ts';
import type { Cluster, TextLine } from '../scene.ts';
import { alongOf, mirror } from './along.ts';
import { bubbleOf, singleRadius } from './clusters.ts';
import type { Ground } from './ground.ts';
import { countPossible } from './possible.ts';
import { textLine } from './text-line.ts';
import { todayOn } from './today.ts';

const style = { sizePx: 12, weight: 400, tone: 'second' } as const;
const side = 12;
const baseline = 14;
const middleY = 10;
const dotRoom = singleRadius * 2 + 6;

/** What has no place in time on this screen, in words above all lanes. */
export interface Aside {
  readonly line?: TextLine;
  /** Events that run on beyond the screen and have no lane; it stands where the line begins, and is pressed with it. */
  readonly running?: Cluster;
}

/** In the upper corner where reading starts, or in the other one when today is near. */
export function layoutAside(ground: Ground): Aside {
  const { index, view, plan } = ground;
  const { chrome } = wordsIn(view);
  const { viewport, measureText } = view;
  const cell = plan.cells.find(({ runsOn }) => runsOn);
  const bubble = cell && bubbleOf(ground, cell);
  const possible = countPossible(index, view);
  const said = [
    ...(bubble === undefined ? [] : [chrome.runOn(bubble.count)]),
    ...(possible === 0 ? [] : [chrome.alsoPossible(possible)]),
  ];
  if (said.length === 0) return {};
  const widthOf = (text: string): number => measureText(text, style.sizePx, style.weight);
  const first = side + (bubble === undefined ? 0 : dotRoom);
  const whole = said.join(' · ');
  const text = first + widthOf(whole) + side <= viewport.widthPx ? whole : (said[0] ?? whole);
  const today = todayOn(view, index.folding);
  const isLate = today !== undefined && alongOf(viewport, today) < viewport.widthPx / 2;
  const atEdge = (px: number): number => (isLate ? viewport.widthPx - px : px);
  const edge = isLate ? 'later' : 'earlier';
  const line = textLine(view, text, { edge, along: atEdge(first), baseline }, style);
  if (bubble === undefined) return { line };
  const x = mirror(viewport, atEdge(side + singleRadius));
  const [from, to] = [x, mirror(viewport, atEdge(first + widthOf(text)))].toSorted((a, b) => a - b);
  const running = {
    ...bubble,
    radius: singleRadius,
    x,
    y: middleY,
    text: { ...line, text: '' },
    reach: { x: from ?? x, y: 0, width: (to ?? x) - (from ?? x), height: middleY * 2 },
  };
  return { line, running };
}
