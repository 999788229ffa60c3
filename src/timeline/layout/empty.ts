import { catalogue } from '../../words/catalogue/catalogue.ts';
import { eventAt, type EventIndex, shapeFlag } from '../index/event-index.ts';
import { countBelow } from '../index/lookup.ts';
import type { EmptyNote } from '../scene.ts';
import type { View } from '../view.ts';
import { breakText, cleanTitle } from './label-text.ts';
import { textLine } from './text-line.ts';

const lineHeight = 24;

/**
 * What is said where nothing is in view: the nearest event, earlier or later, and how many have no bound on the side of
 * the view, so that they may lie in it unseen.
 */
export function layoutEmpty(index: EventIndex, view: View, plotHeight: number): EmptyNote {
  const { chrome } = catalogue[view.language];
  const nearest = findNearest(index, view);
  const first = index.count === 0 ? chrome.empty : chrome.nothingInView;
  const middle = view.viewport.widthPx / 2;
  const top = plotHeight / 2;
  const line = (text: string, row: number, tone: 'ink' | 'second') =>
    textLine(view, text, 'middle', middle, top + row * lineHeight, {
      sizePx: row === 0 ? 15 : 13,
      weight: 400,
      tone,
    });
  const possible = countPossible(index, view);
  const more = possible === 0 ? [] : [chrome.mayLieHere(possible)];
  if (nearest === undefined) return { lines: [line(first, 0, 'second')] };
  const event = eventAt(index, nearest.i);
  const way = nearest.isEarlier ? chrome.earlier : chrome.later;
  const { lines } = breakText(
    cleanTitle(event.title[view.language]),
    view.viewport.widthPx * 0.8,
    1,
    (text) => view.measureText(text, 13, 400),
  );
  return {
    lines: [first, ...more, `${way}: ${lines.join(' ')}`].map((text, row, all) =>
      line(text, row, row === all.length - 1 ? 'ink' : 'second'),
    ),
    nearest: event.id,
  };
}

/** Events whose date is open towards the view. */
function countPossible(index: EventIndex, { viewport }: View): number {
  const { start, end } = viewport.span;
  let count = 0;
  for (let i = 0; i < index.count; i++) {
    const flags = index.flags[i] ?? 0;
    const isOpenBefore = (flags & shapeFlag.openStart) !== 0 && (index.starts[i] ?? 0) >= end;
    const isOpenAfter = (flags & shapeFlag.openEnd) !== 0 && (index.ends[i] ?? 0) <= start;
    if (isOpenBefore || isOpenAfter) count += 1;
  }
  return count;
}

interface Nearest {
  readonly i: number;
  readonly isEarlier: boolean;
}

/** Nothing touches the span, so an event that starts before it has ended before it. */
function findNearest(index: EventIndex, { viewport }: View): Nearest | undefined {
  const later = countBelow(index.starts, viewport.span.end);
  const earlier = later - 1;
  const before = earlier < 0 ? Infinity : viewport.span.start - (index.ends[earlier] ?? 0);
  const after = later >= index.count ? Infinity : (index.starts[later] ?? 0) - viewport.span.end;
  if (before === Infinity && after === Infinity) return undefined;
  return before <= after ? { i: earlier, isEarlier: true } : { i: later, isEarlier: false };
}
