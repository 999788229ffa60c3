import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { spanToTime } from '../folding/folding.ts';
import type { EventIndex } from '../index/event-index.ts';
import { countBelow, countUpTo } from '../index/lookup.ts';
import type { TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import { alongOf } from './along.ts';
import { textLine } from './text-line.ts';
import { todayOn } from './today.ts';

const style = { sizePx: 12, weight: 400, tone: 'second' } as const;
const side = 12;
const baseline = 14;

/** Events that are drawn elsewhere, but whose date is open towards the view, so that they may lie in it. */
export function countPossible(index: EventIndex, { viewport }: View): number {
  const { start, end } = spanToTime(index.folding, viewport.span);
  const openBefore = index.openStarts.length - countBelow(index.openStarts, end);
  return openBefore + countUpTo(index.openEnds, start);
}

/** How many they are, above all lanes: in the upper corner where reading starts, or in the other one when today is near. */
export function layoutPossible(index: EventIndex, view: View): TextLine | undefined {
  const count = countPossible(index, view);
  if (count === 0) return undefined;
  const text = wordsIn(view).chrome.alsoPossible(count);
  const { viewport } = view;
  const today = todayOn(view, index.folding);
  const isTodayEarly = today !== undefined && alongOf(viewport, today) < viewport.widthPx / 2;
  return isTodayEarly
    ? textLine(view, text, 'later', viewport.widthPx - side, baseline, style)
    : textLine(view, text, 'earlier', side, baseline, style);
}
