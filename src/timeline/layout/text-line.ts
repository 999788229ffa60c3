import { directions } from '../../model/languages.ts';
import { isolateOtherScript } from '../../words/bidi.ts';
import type { TextLine, Tone } from '../scene.ts';
import type { TextWeight, View } from '../view.ts';
import { mirror } from './along.ts';

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: TextWeight;
  readonly tone: Tone;
}

/** Where a line stands along a horizontal axis. */
export interface PlaceAlong {
  readonly edge: 'earlier' | 'middle' | 'later';
  /** Of that edge, in px along time. */
  readonly along: number;
  /** In px from the top. */
  readonly baseline: number;
}

/**
 * A line along the axis. The anchor follows from the text's own direction, which need not be that of the axis: in
 * right-to-left text SVG's `start` is the right edge.
 */
export function textLine(
  view: View,
  text: string,
  { edge, along, baseline }: PlaceAlong,
  style: TextStyle,
): TextLine {
  const direction = directions[view.language];
  const isAxisWay = direction === view.viewport.direction;
  const anchor = edge === 'middle' ? 'middle' : (edge === 'earlier') === isAxisWay ? 'start' : 'end';
  const x = mirror(view.viewport, along);
  return { text: isolateOtherScript(text, view.language), x, y: baseline, anchor, direction, ...style };
}

/**
 * A line across a vertical axis: it begins at `x` px from the left, where lines begin on this screen, whatever the direction of
 * its own language.
 */
export function lineAcross(
  { language, viewport }: View,
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: TextStyle,
): TextLine {
  const direction = directions[language];
  const anchor = direction === viewport.direction ? 'start' : 'end';
  return { text: isolateOtherScript(text, language), x, y, anchor, direction, ...style };
}

/** From the middle of a line to its baseline, in px: Vazirmatn's letters of either script look centred so. */
export function baselineBelowMiddle(sizePx: number): number {
  return sizePx * 0.34;
}
