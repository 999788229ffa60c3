import { catalogue } from '../../words/catalogue/catalogue.ts';
import { type EventIndex, shapeFlag } from '../index/event-index.ts';
import type { TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import { alongOf } from './along.ts';
import { textLine } from './text-line.ts';

const style = { sizePx: 12, weight: 400, tone: 'second' } as const;
const side = 12;
const baseline = 14;

/** Events that are drawn elsewhere, but whose date is open towards the view, so that they may lie in it. */
export function countPossible(index: EventIndex, { viewport }: View): number {
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

/** How many they are, above all lanes: in the upper corner where reading starts, or in the other one when today is near. */
export function layoutPossible(index: EventIndex, view: View): TextLine | undefined {
  const count = countPossible(index, view);
  if (count === 0) return undefined;
  const text = catalogue[view.language].chrome.alsoPossible(count);
  const { today, viewport } = view;
  const isTodayEarly = today !== undefined && alongOf(viewport, today) < viewport.widthPx / 2;
  return isTodayEarly
    ? textLine(view, text, 'later', viewport.widthPx - side, baseline, style)
    : textLine(view, text, 'earlier', side, baseline, style);
}
