import type { Language } from '../model/bilingual.ts';
import { cleanTitle, breakText, isolate } from '../timeline/layout/label-text.ts';
import { textDirection, type TextStyle } from '../timeline/layout/text-line.ts';
import { type DrawingNode, node } from '../timeline/paint/drawing.ts';
import { paintText } from '../timeline/paint/paint-text.ts';
import type { Palette } from '../timeline/palette.ts';
import type { MeasureText } from '../timeline/view.ts';

/** What the parts of a picture are laid out with: px, along the reading direction of its language. */
export interface Frame {
  readonly widthPx: number;
  readonly marginPx: number;
  readonly language: Language;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** A stretch of the picture's height. */
export interface Block {
  readonly nodes: readonly DrawingNode[];
  readonly heightPx: number;
}

export const lineHeight = 1.5;

/** A paragraph broken to the frame's width by whole words, from `top` on; nothing is cut. */
export function paragraph(frame: Frame, key: string, text: string, top: number, style: TextStyle): Block {
  const { sizePx, weight } = style;
  const width = frame.widthPx - 2 * frame.marginPx;
  const measure = (part: string): number => frame.measureText(part, sizePx, weight);
  const { lines } = breakText(cleanTitle(text), width, Infinity, measure);
  const step = sizePx * lineHeight;
  const nodes = lines.map((line, i) =>
    textAt(frame, `${key} ${i}`, line, frame.marginPx, top + i * step + sizePx * 1.1, style),
  );
  return { nodes, heightPx: lines.length * step };
}

/** One line whose first letter stands `along` px from the side where reading starts. */
export function textAt(
  frame: Frame,
  key: string,
  text: string,
  along: number,
  baseline: number,
  style: TextStyle,
): DrawingNode {
  const direction = textDirection(frame.language);
  const x = direction === 'rtl' ? frame.widthPx - along : along;
  const line = {
    text: isolate(text, frame.language),
    x,
    y: baseline,
    anchor: 'start',
    direction,
    ...style,
  } as const;
  return paintText(line, key, frame.palette);
}

/** A drawing with its name beside it. */
export interface Item {
  readonly key: string;
  readonly drawing: DrawingNode;
  readonly drawingWidthPx: number;
  readonly text: string;
}

const gap = 8;
const itemGap = 24;
const rowPx = 24;

/** Items one after the other in as many rows as they need. */
export function itemRows(frame: Frame, items: readonly Item[], top: number, style: TextStyle): Block {
  const end = frame.widthPx - frame.marginPx;
  let along = frame.marginPx;
  let row = 0;
  const nodes = items.flatMap((item) => {
    const width = item.drawingWidthPx + gap + frame.measureText(item.text, style.sizePx, style.weight);
    if (along > frame.marginPx && along + width > end) {
      along = frame.marginPx;
      row += 1;
    }
    const middle = top + row * rowPx + rowPx / 2;
    const centre = along + item.drawingWidthPx / 2;
    const x = textDirection(frame.language) === 'rtl' ? frame.widthPx - centre : centre;
    const placed = node('g', item.key, { transform: `translate(${Math.round(x * 100) / 100} ${middle})` }, [
      item.drawing,
    ]);
    const text = textAt(
      frame,
      `${item.key} text`,
      item.text,
      along + item.drawingWidthPx + gap,
      middle + style.sizePx * 0.34,
      style,
    );
    along += width + itemGap;
    return [placed, text];
  });
  return { nodes, heightPx: items.length === 0 ? 0 : (row + 1) * rowPx };
}
