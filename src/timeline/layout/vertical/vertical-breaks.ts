import { sayEmpty } from '../../../words/empty-stretch.ts';
import type { Folding } from '../../folding/folding.ts';
import type { Band, Break, Label } from '../../scene.ts';
import type { View } from '../../view.ts';
import { axisLength } from '../../viewport.ts';
import { bandOf, breakStyle, foldsOver } from '../breaks.ts';
import { metrics } from '../metrics.ts';
import { baselineBelowMiddle, lineAcross } from '../text-line.ts';
import { type Columns, headerHeight } from './columns.ts';

/** Least room for a line of text between the two edges of a break. */
const leastPx = metrics.lineHeight + 2;

/** The breaks of a vertical axis: how long they are is said in the column of labels, or else in that of ticks. */
export function layoutVerticalBreaks(
  view: View,
  folding: Folding,
  columns: Columns,
  labels: readonly Label[],
): readonly Break[] {
  const { viewport, measureText } = view;
  return foldsOver(folding, viewport).map((fold) => {
    const band = bandOf(fold, viewport);
    const y = middleOnScreen(band);
    if (y === undefined) return band;
    const half = leastPx / 2;
    const baseline = y + baselineBelowMiddle(breakStyle.sizePx);
    const isClear = labels.every(({ box }) => box.y > y + half || box.y + box.height < y - half);
    const sides = [
      ...(isClear ? [{ x: columns.labels, widthPx: columns.labelWidth }] : []),
      { x: columns.ticks, widthPx: columns.tickWidth },
    ];
    const [text] = sides.flatMap(({ x, widthPx }) =>
      sayEmpty(fold.empty, view)
        .filter((words) => measureText(words, breakStyle.sizePx, breakStyle.weight) <= widthPx)
        .map((words) => lineAcross(view, words, { x, y: baseline }, breakStyle)),
    );
    return text === undefined ? band : { ...band, text };
  });

  /** Of what is seen of a break below the header; undefined where it is too narrow for a line. */
  function middleOnScreen({ at, length }: Band): number | undefined {
    const from = Math.max(at, headerHeight);
    const to = Math.min(at + length, axisLength(viewport));
    return to - from < leastPx ? undefined : (from + to) / 2;
  }
}
