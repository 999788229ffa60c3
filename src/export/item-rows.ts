import { type DrawingNode, hundredths, node } from '../timeline/paint/drawing.ts';
import type { TextStyle } from '../timeline/layout/text-line.ts';
import { isolateOtherScript } from '../words/bidi.ts';
import { acrossFrame, type Block, type Frame, type Line, textAt } from './flow.ts';

/** A drawing with its name beside it; or a heading without one, which stands in the row of the item after it. */
export interface Item {
  readonly key: string;
  /** Drawn around 0, 0. */
  readonly drawing?: DrawingNode;
  readonly drawingWidthPx: number;
  readonly text: string;
  /** Where it is another than that of the rows. */
  readonly style?: TextStyle;
}

/** How items stand in their rows, in px. */
export interface Rows {
  /** From the margin. */
  readonly indentPx: number;
  readonly heightPx: number;
  /** Between two items. */
  readonly gapPx: number;
}

const gap = 8;
export const rowPx = 24;
export const looseRows: Rows = { indentPx: 0, heightPx: rowPx, gapPx: 24 };

/** Items one after the other in as many rows as they need. */
export function itemRows(
  frame: Frame,
  items: readonly Item[],
  top: number,
  style: TextStyle,
  { indentPx, heightPx, gapPx }: Rows,
): Block {
  const start = frame.marginPx + indentPx;
  const end = frame.widthPx - frame.marginPx;
  const widths = items.map(({ drawing, drawingWidthPx, text, style: { sizePx, weight } = style }) => {
    const width = frame.measureText(text, sizePx, weight);
    return drawing === undefined ? width : drawingWidthPx + gap + width;
  });
  let along = start;
  let row = 0;
  const nodes = items.flatMap((item, i) => {
    const width = widths[i] ?? 0;
    const isHeading = item.drawing === undefined;
    const least = isHeading ? width + gapPx + (widths[i + 1] ?? 0) : width;
    if (along > start && along + least > end) {
      along = start;
      row += 1;
    }
    const middle = top + (row + 0.5) * heightPx;
    const from = along;
    along += width + gapPx;
    return drawItem(frame, item, { along: from, middle }, item.style ?? style);
  });
  return { nodes, heightPx: items.length === 0 ? 0 : (row + 1) * heightPx };
}

function drawItem(
  frame: Frame,
  { key, drawing, drawingWidthPx, text }: Item,
  { along, middle }: Omit<Line, 'text'>,
  style: TextStyle,
): readonly DrawingNode[] {
  const line = { text: isolateOtherScript(text, frame.language), along, middle };
  if (drawing === undefined) return [textAt(frame, `${key} text`, line, style)];
  const x = acrossFrame(frame, along + drawingWidthPx / 2);
  const place = { transform: `translate(${hundredths(x)} ${middle})` };
  const beside = { ...line, along: along + drawingWidthPx + gap };
  return [node('g', key, place, [drawing]), textAt(frame, `${key} text`, beside, style)];
}
