import { cleanTitle } from '../../words/clean-title.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Cluster, TextLine } from '../scene.ts';
import type { Folding } from '../folding/folding.ts';
import { eventAt } from '../index/event-index.ts';
import { byRank } from '../index/heaviest.ts';
import type { View } from '../view.ts';
import { alongOf, mirror } from './along.ts';
import { bubbleOf, singleRadius } from './clusters.ts';
import type { Ground } from './ground.ts';
import { countPossible } from './possible.ts';
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
const between = ' · ';

/** What has no place in time on this screen, in words above all lanes. */
export interface Aside {
  readonly line?: TextLine;
  /** Events that run on beyond the screen and have no lane; it stands where the line begins, and is pressed with it. */
  readonly running?: Cluster;
}

/** In the upper corner where reading starts, or in the other one when today is near. */
export function layoutAside(ground: Ground): Aside {
  const { index, view, plan } = ground;
  const { viewport, measureText } = view;
  const cell = plan.cells.find(({ runsOn }) => runsOn);
  const bubble = cell && bubbleOf(ground, cell);
  const { isLate, roomPx } = cornerOf(view, index.folding);
  const first = side + (bubble === undefined ? 0 : dotRoom);
  const widthOf = (text: string): number => measureText(text, asideStyle.sizePx, asideStyle.weight);
  const text = sayAside(ground, bubble?.count, (longer) => first + widthOf(longer) + side <= roomPx);
  if (text === undefined) return {};
  const atEdge = (px: number): number => (isLate ? viewport.widthPx - px : px);
  const edge = isLate ? 'later' : 'earlier';
  const line = textLine(view, text, { edge, along: atEdge(first), baseline }, asideStyle);
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

/** The corner away from today's own word, and how far from its edge a line may go. */
function cornerOf(view: View, folding: Folding): { readonly isLate: boolean; readonly roomPx: number } {
  const { widthPx } = view.viewport;
  const today = todayOn(view, folding);
  if (today === undefined) return { isLate: false, roomPx: widthPx };
  const along = alongOf(view.viewport, today);
  const isLate = along < widthPx / 2;
  return { isLate, roomPx: (isLate ? widthPx - along : along) - todayRoom };
}

/**
 * What is beyond the screen in words, as much of it as `fits`: how many events run on, that in words, and then their titles one
 * after another, the heaviest first. Undefined where there is nothing to say; the shortest, where nothing fits.
 */
export function sayAside(
  ground: Ground,
  running: number | undefined,
  fits: (text: string) => boolean,
): string | undefined {
  let text: string | undefined;
  for (const longer of waysToSay(ground, running)) {
    if (text !== undefined && !fits(longer)) break;
    text = longer;
  }
  return text;
}

function* waysToSay(ground: Ground, running: number | undefined): Generator<string> {
  const { index, view, plan } = ground;
  const { chrome } = wordsIn(view);
  const possible = countPossible(index, view);
  const also = possible === 0 ? [] : [chrome.alsoPossible(possible)];
  if (running === undefined) return yield* also;
  const said = chrome.runOn(running);
  yield formatNumber(running, view);
  yield said;
  yield [said, ...also].join(between);
  const members = byWeight(ground, plan.cells.find(({ runsOn }) => runsOn)?.members ?? []);
  const titles: string[] = [];
  for (const i of members) {
    titles.push(cleanTitle(eventAt(index, i).title[view.language]));
    const named = chrome.runOnNamed(said, titles, titles.length === members.length);
    yield [named, ...also].join(between);
  }
}

function byWeight({ index, lifted }: Ground, members: readonly number[]): readonly number[] {
  const left = members.filter((i) => !lifted.includes(i));
  return byRank(index.pyramid, left);
}
