import { type Interval, length, overlaps, widened } from '../../base/interval.ts';
import { sayEmpty } from '../../words/empty-stretch.ts';
import type { Fold, Folding } from '../folding/folding.ts';
import type { Band, Break, TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import type { Viewport } from '../viewport.ts';
import { alongOf, cutFarOff, firstPxOf, mirror } from './along.ts';
import { textLine, type TextStyle } from './text-line.ts';

export const breakStyle: TextStyle = { sizePx: 12, weight: 400, tone: 'second' };
const baseline = 14;
const edgeRoom = 8;
const textRoom = 16;

/** Where the folds lie on screen, in order of time. */
export function breaksOver(folding: Folding, viewport: Viewport): readonly Band[] {
  return foldsOver(folding, viewport).map((fold) => bandOf(fold, viewport));
}

/** The breaks of a horizontal axis, their lengths in words above all lanes, clear of the texts that stand there. */
export function layoutBreaks(
  view: View,
  folding: Folding,
  above: readonly (TextLine | undefined)[],
): readonly Break[] {
  const taken = above.filter((line) => line !== undefined).map((line) => reachOf(view, line));
  return foldsOver(folding, view.viewport).map((fold) => {
    const band = bandOf(fold, view.viewport);
    const text = sayEmpty(fold.empty, view)
      .map((words) => centred(view, words, band.at + band.length / 2))
      .find((line) => !taken.some((each) => overlaps(widened(each, textRoom), reachOf(view, line))));
    if (text === undefined) return band;
    taken.push(reachOf(view, text));
    return { ...band, text };
  });
}

export function foldsOver({ folds }: Folding, { span }: Viewport): readonly Fold[] {
  return folds.filter(({ axis }) => overlaps(axis, span));
}

export function bandOf({ time, axis }: Fold, viewport: Viewport): Band {
  const extent = cutFarOff(viewport, {
    start: alongOf(viewport, axis.start),
    end: alongOf(viewport, axis.end),
  });
  return { key: `break ${time.start}`, at: firstPxOf(viewport, extent), length: length(extent) };
}

/** `x` is px from the left; moved so that nothing of it is off screen. */
function centred(view: View, text: string, x: number): TextLine {
  const { viewport } = view;
  const half = view.measureText(text, breakStyle.sizePx, breakStyle.weight) / 2 + edgeRoom;
  const kept = Math.min(Math.max(x, half), viewport.widthPx - half);
  return textLine(view, text, { edge: 'middle', along: mirror(viewport, kept), baseline }, breakStyle);
}

/** Px from the left. */
function reachOf({ measureText }: View, { text, x, anchor, direction, sizePx, weight }: TextLine): Interval {
  const width = measureText(text, sizePx, weight);
  if (anchor === 'middle') return { start: x - width / 2, end: x + width / 2 };
  return (anchor === 'start') === (direction === 'ltr')
    ? { start: x, end: x + width }
    : { start: x - width, end: x };
}
