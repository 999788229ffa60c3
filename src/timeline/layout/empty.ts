import { shownTitle } from '../../words/clean-title.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { spanToTime } from '../folding/folding.ts';
import { eventAt, type EventIndex } from '../index/event-index.ts';
import { countStarting, latestEnding } from '../index/lookup.ts';
import type { Box, EmptyNote, TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import { mirror } from './along.ts';
import { breakText } from './break-text.ts';
import { countPossible } from './possible.ts';
import { textLine } from './text-line.ts';

const lineHeight = 24;
const mostLines = 4;
/** Of the plot, for the longest line. */
const widthShare = 0.9;

/**
 * What is said where nothing is in view: the nearest event, earlier or later, and how many have no bound on the side of
 * the view, so that they may lie in it unseen. Where a filter keeps all events out, the page around says so.
 */
export function layoutEmpty(index: EventIndex, view: View, plot: Box): EmptyNote {
  if (index.whole !== undefined && index.count === 0 && !index.isUndated) return { lines: [] };
  const { chrome, find } = wordsIn(view);
  const around = index.around ?? index;
  const nearest = findNearest(around, view);
  const possible = countPossible(index, view);
  const said: readonly Said[] = [
    { text: around.isUnanswered ? find.nonePasses : chrome[whyEmpty(around)], sizePx: 15, tone: 'second' },
    ...(possible === 0 ? [] : [{ text: chrome.mayLieHere(possible), sizePx: 13, tone: 'second' } as const]),
  ];
  if (nearest === undefined) return { lines: place(view, plot, said) };
  const event = eventAt(around, nearest.i);
  const way = nearest.isEarlier ? chrome.earlier : chrome.later;
  const named = `${way}: ${shownTitle(event.title[view.language])}`;
  return {
    lines: place(view, plot, [...said, { text: named, sizePx: 13, tone: 'ink' }]),
    nearest: event.id,
  };
}

type Reason = 'empty' | 'noneDated' | 'nonePassingDated' | 'nothingInView';

function whyEmpty({ count, isUndated, dataset }: EventIndex): Reason {
  if (count > 0) return 'nothingInView';
  if (isUndated) return 'nonePassingDated';
  return dataset.events.length === 0 ? 'empty' : 'noneDated';
}

interface Said {
  readonly text: string;
  readonly sizePx: 13 | 15;
  readonly tone: 'ink' | 'second';
}

/** Each in as many lines as it needs, under the middle of the plot; the last one in a single line. */
function place(view: View, plot: Box, said: readonly Said[]): readonly TextLine[] {
  const middle = mirror(view.viewport, plot.x + plot.width / 2);
  const rows = said.flatMap(({ text, ...rest }, n) => {
    const measure = (part: string): number => view.measureText(part, rest.sizePx, 400);
    const most = n > 0 && n === said.length - 1 ? 1 : mostLines;
    return breakText(text, plot.width * widthShare, most, measure).lines.map((line) => ({ line, ...rest }));
  });
  return rows.map(({ line, ...style }, row) =>
    textLine(
      view,
      line,
      { edge: 'middle', along: middle, baseline: plot.height / 2 + row * lineHeight },
      { ...style, weight: 400 },
    ),
  );
}

interface Nearest {
  readonly i: number;
  readonly isEarlier: boolean;
}

/** Nothing touches the span, so an event that starts before it has ended before it. */
function findNearest(index: EventIndex, { viewport }: View): Nearest | undefined {
  const { start, end } = spanToTime(index.folding, viewport.span);
  const later = countStarting(index.lookup, viewport.span.end);
  const earlier = latestEnding(index.lookup, later);
  const before = earlier === undefined ? Infinity : start - (index.ends[earlier] ?? 0);
  const after = later >= index.count ? Infinity : (index.starts[later] ?? 0) - end;
  if (earlier !== undefined && before <= after) return { i: earlier, isEarlier: true };
  return later >= index.count ? undefined : { i: later, isEarlier: false };
}
