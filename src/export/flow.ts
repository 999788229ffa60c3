import { directions } from '../model/languages.ts';
import type { DateStyle } from '../words/date-style.ts';
import { isolate, isolateOtherScript } from '../words/bidi.ts';
import { cleanTitle } from '../words/clean-title.ts';
import { baselineBelowMiddle, type TextStyle } from '../timeline/layout/text-line.ts';
import type { DrawingNode } from '../timeline/paint/drawing.ts';
import { paintText } from '../timeline/paint/paint-text.ts';
import type { Palette } from '../timeline/palette.ts';
import type { MeasureText } from '../timeline/view.ts';
import { balanceLines, fillLines, holdTogether, letGo } from './lines.ts';

/** What the parts of a picture are laid out with: px, along the reading direction of its language. */
export interface Frame extends DateStyle {
  readonly widthPx: number;
  readonly marginPx: number;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** A stretch of the picture's height. */
export interface Block {
  readonly nodes: readonly DrawingNode[];
  readonly heightPx: number;
}

export interface ParagraphStyle extends TextStyle {
  /** Lines as even as they can be. */
  readonly balanced?: true;
  /** From line to line, in units of the size. */
  readonly leading?: number;
  /** An address: each line is one run of its own direction, or its punctuation would jump. */
  readonly isAddress?: true;
}

/** A paragraph broken to the frame's width by whole words, from `top` on; nothing is cut. */
export function paragraph(
  frame: Frame,
  key: string,
  text: string,
  top: number,
  style: ParagraphStyle,
): Block {
  const { sizePx, weight, balanced, isAddress, leading = 1.5 } = style;
  const width = frame.widthPx - 2 * frame.marginPx;
  const measure = (part: string): number => frame.measureText(part, sizePx, weight);
  const held = holdTogether(cleanTitle(text));
  const lines = (balanced ? balanceLines : fillLines)(held, width, measure).map(letGo);
  const step = sizePx * leading;
  const nodes = lines.map((line, i) => {
    const middle = top + (i + 0.5) * step;
    const isolated = isAddress ? isolate(line) : isolateOtherScript(line, frame.language);
    return textAt(frame, `${key} ${i}`, { text: isolated, along: frame.marginPx, middle }, style);
  });
  return { nodes, heightPx: lines.length * step };
}

/**
 * One line whose first letter stands `along` px from the side where reading starts, and whose letters look centred on
 * `middle`. What is of the other script in it is already isolated.
 */
export interface Line {
  readonly text: string;
  readonly along: number;
  readonly middle: number;
}

export function textAt(
  frame: Frame,
  key: string,
  { text, along, middle }: Line,
  { sizePx, weight, tone }: TextStyle,
): DrawingNode {
  const direction = directions[frame.language];
  const line = {
    text,
    x: acrossFrame(frame, along),
    y: middle + baselineBelowMiddle(sizePx),
    anchor: 'start',
    direction,
    sizePx,
    weight,
    tone,
  } as const;
  return paintText(line, key, frame.palette);
}

/** From px along the reading direction to px from the left. */
export function acrossFrame({ language, widthPx }: Frame, along: number): number {
  return directions[language] === 'rtl' ? widthPx - along : along;
}
