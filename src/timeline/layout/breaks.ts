import { sayEmpty } from '../../words/empty-stretch.ts';
import type { Fold, Folding } from '../folding/folding.ts';
import type { Band, Break, TextLine } from '../scene.ts';
import type { View } from '../view.ts';
import { axisLength, growsLater, type Viewport } from '../viewport.ts';
import { alongOf, mirror } from './along.ts';
import { overhang } from './mark-form.ts';
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
  const taken = above.filter((line) => line !== undefined).map((line) => extentOf(view, line));
  return foldsOver(folding, view.viewport).map((fold) => {
    const band = bandOf(fold, view.viewport);
    const text = sayEmpty(fold.empty, view)
      .map((words) => centred(view, words, band.at + band.length / 2))
      .find((line) => taken.every(({ from, to }) => isApart(extentOf(view, line), from, to)));
    if (text === undefined) return band;
    taken.push(extentOf(view, text));
    return { ...band, text };
  });
}

export function foldsOver({ folds }: Folding, { span }: Viewport): readonly Fold[] {
  return folds.filter(({ axis }) => axis.start < span.end && axis.end > span.start);
}

/** What is far off screen is cut, so that it stays a sane number of px. */
export function bandOf({ time, axis }: Fold, viewport: Viewport): Band {
  const from = Math.max(alongOf(viewport, axis.start), -overhang);
  const to = Math.min(alongOf(viewport, axis.end), axisLength(viewport) + overhang);
  return {
    key: `break ${time.start}`,
    at: mirror(viewport, growsLater(viewport) ? from : to),
    length: to - from,
  };
}

/** `x` is px from the left; moved so that nothing of it is off screen. */
function centred(view: View, text: string, x: number): TextLine {
  const { viewport } = view;
  const half = view.measureText(text, breakStyle.sizePx, breakStyle.weight) / 2 + edgeRoom;
  const kept = Math.min(Math.max(x, half), viewport.widthPx - half);
  return textLine(view, text, { edge: 'middle', along: mirror(viewport, kept), baseline }, breakStyle);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Px from the left. */
function extentOf({ measureText }: View, { text, x, anchor, direction, sizePx, weight }: TextLine): Stretch {
  const width = measureText(text, sizePx, weight);
  if (anchor === 'middle') return { from: x - width / 2, to: x + width / 2 };
  return (anchor === 'start') === (direction === 'ltr')
    ? { from: x, to: x + width }
    : { from: x - width, to: x };
}

function isApart(a: Stretch, from: number, to: number): boolean {
  return a.to + textRoom <= from || to + textRoom <= a.from;
}
