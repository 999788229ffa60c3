import { directions } from '../../model/languages.ts';
import type { TextLine, Tone } from '../scene.ts';
import type { TextWeight, View } from '../view.ts';
import { mirror } from './along.ts';
import { isolate } from './label-text.ts';

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: TextWeight;
  readonly tone: Tone;
}

/**
 * A line whose earlier (or later, or middle) edge stands at `along`. The anchor follows from the text's own
 * direction, which need not be that of the axis: in right-to-left text SVG's `start` is the right edge.
 */
export function textLine(
  view: View,
  text: string,
  edge: 'earlier' | 'middle' | 'later',
  along: number,
  baseline: number,
  style: TextStyle,
): TextLine {
  const direction = directions[view.language];
  const isAxisWay = direction === view.viewport.direction;
  const anchor = edge === 'middle' ? 'middle' : (edge === 'earlier') === isAxisWay ? 'start' : 'end';
  const x = mirror(view.viewport, along);
  return { text: isolate(text, view.language), x, y: baseline, anchor, direction, ...style };
}

/** The anchor of text that begins where lines do on this screen, whatever the direction of its own language. */
export function anchorOf({ language, viewport }: View): 'start' | 'end' {
  return directions[language] === viewport.direction ? 'start' : 'end';
}

/** From the middle of a line to its baseline, in px: Vazirmatn's letters of either script look centred so. */
export function baselineBelowMiddle(sizePx: number): number {
  return sizePx * 0.34;
}
