import { shownTitle } from '../../words/clean-title.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { formatNumber } from '../../words/numbers.ts';
import { eventAt } from '../index/event-index.ts';
import { byRank } from '../index/heaviest.ts';
import type { Cluster, TextLine } from '../scene.ts';
import { type UnplacedCluster, unplacedCluster, singleRadius } from './clusters.ts';
import type { LayoutContext } from './layout-context.ts';
import { countPossible } from './possible.ts';

const between = ' · ';

/** Events that run on beyond the screen and have no lane there. */
export interface Running {
  readonly cluster: UnplacedCluster;
  /** Places in the index, the heaviest first; empty where they are too many to name. */
  readonly members: readonly number[];
}

/** Those that are not lifted; undefined where there are none. */
export function runningOf(context: LayoutContext): Running | undefined {
  const cell = context.plan.cells.find(({ runsOn }) => runsOn);
  if (cell === undefined) return undefined;
  const cluster = unplacedCluster(context, cell);
  return cluster && { cluster, members: byWeight(context, cell.members ?? []) };
}

/** The dot that is pressed with the line that tells of them; `reach` is what a press on either meets. */
export function runningDot(
  { cluster }: Running,
  line: TextLine,
  place: Pick<Cluster, 'x' | 'y' | 'reach'>,
): Cluster {
  return { ...cluster, radius: singleRadius, text: { ...line, text: '' }, ...place };
}

/**
 * What is beyond the screen in words, as much of it as `fits`: how many events run on, that in words, and then their titles one
 * after another, the heaviest first. Undefined where there is nothing to say; the shortest, where nothing fits.
 */
export function sayAside(
  context: LayoutContext,
  running: Running | undefined,
  fits: (text: string) => boolean,
): string | undefined {
  let text: string | undefined;
  for (const longer of waysToSay(context, running)) {
    if (text !== undefined && !fits(longer)) break;
    text = longer;
  }
  return text;
}

function* waysToSay({ index, view }: LayoutContext, running: Running | undefined): Generator<string> {
  const { chrome } = wordsIn(view);
  const possible = countPossible(index, view);
  const also = possible === 0 ? [] : [chrome.alsoPossible(possible)];
  if (running === undefined) return yield* also;
  const { cluster, members } = running;
  const said = chrome.runOn(cluster.count);
  yield formatNumber(cluster.count, view);
  yield said;
  yield [said, ...also].join(between);
  const titles: string[] = [];
  for (const i of members) {
    titles.push(shownTitle(eventAt(index, i).title[view.language]));
    const named = chrome.runOnNamed(said, titles, titles.length === members.length);
    yield [named, ...also].join(between);
  }
}

function byWeight({ index, lifted }: LayoutContext, members: readonly number[]): readonly number[] {
  const left = members.filter((i) => !lifted.includes(i));
  return byRank(index.pyramid, left);
}
