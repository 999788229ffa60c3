import type { BrokenText } from './break-text.ts';
import type { LaneContext } from './lane-context.ts';
import { glyphRoom, labelTextWidth, metrics } from './metrics.ts';
import type { OwnMark } from './own-marks.ts';
import { labelWidth } from './place-label.ts';

/** Longer than titles are, and no longer than the key of a broken title can say. */
const wholeTitle = 8000;
/** Most width of a label that stands on its bar, or has the lane to itself. */
export const longLabel = 480;
/** A label is not cut shorter than this, in px: less would say nothing. */
const leastLabel = 84;
/** It is shortened in steps, so that it does not change with every px of a pan. */
export const shorteningStep = 20;

/** The text of a label, and where it begins, in px along time. */
export interface PlacedText {
  readonly broken: BrokenText;
  readonly at: number;
}

/** On one line, for which the plan keeps room, or on two no wider than it where its lane is high enough. */
export function plannedText(
  { view: { viewport }, planning }: LaneContext,
  { i, pitch }: OwnMark,
): BrokenText {
  const planned = planning.breakLabel(i, 1, labelTextWidth(viewport));
  return pitch < metrics.lanePitchTwoLines ? planned : planning.breakLabel(i, 2, Math.ceil(planned.width));
}

/** Of a text that is cut short, what needs more width: the whole, if a label of the greatest width holds it, and as much as is usual. */
export function fullerThan(
  { view: { viewport }, planning }: LaneContext,
  { i }: OwnMark,
  { lines }: BrokenText,
): readonly BrokenText[] {
  const isCutShort = lines.at(-1)?.endsWith('…') === true;
  const widths = isCutShort ? [longLabel, labelTextWidth(viewport)] : [];
  return widths.map((width) => planning.breakLabel(i, lines.length, width));
}

/** What of a title fits, glyph and all; undefined where that is too little. */
export function shorten(
  { planning }: LaneContext,
  i: number,
  lines: number,
  roomPx: number,
): BrokenText | undefined {
  const room = roomPx - glyphRoom;
  if (room < leastLabel) return undefined;
  const stepped = Math.floor(room / shorteningStep) * shorteningStep;
  const broken = planning.breakLabel(i, lines, Math.max(stepped, leastLabel));
  return labelWidth(broken) <= roomPx ? broken : undefined;
}

/**
 * On screen the rest of a title can be asked for; a picture has no less than half of it, or of one that no label holds half of,
 * as much as is usual.
 */
export function isTelling(
  { planning, view: { viewport } }: LaneContext,
  { i }: OwnMark,
  broken: BrokenText,
): boolean {
  if (viewport.marginPx === undefined) return true;
  const half = lettersIn(planning.breakLabel(i, 1, wholeTitle)) / 2;
  const isEndless = lettersIn(planning.breakLabel(i, 1, longLabel)) < half;
  const usual = lettersIn(planning.breakLabel(i, 1, labelTextWidth(viewport)));
  return lettersIn(broken) >= (isEndless ? usual : half);
}

function lettersIn({ lines }: BrokenText): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
