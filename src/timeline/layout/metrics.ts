import { type Interval, widened } from '../../base/interval.ts';
import { scaleOf, type Viewport } from '../viewport.ts';

/** Sizes of the drawing in px that do not depend on the events. */
export const metrics = {
  labelSize: 13,
  lineHeight: 18,
  /** Between two labels above each other at the least. */
  lineGap: 2,
  tickSize: 13,
  glyph: 12,
  /** Between a mark and its glyph, and between glyph and text. */
  markGap: 7,
  glyphGap: 5,
  /** Between a label and the next mark in its lane. */
  labelGap: 16,
  /** Length of a fade where the date has no bound on that side. */
  openFade: 52,
  softMinWidth: 24,
  axisHeight: 46,
  /** From the axis down to the two rows of text below it, the lower for the coarser unit. */
  fineBaseline: 18,
  coarseBaseline: 37,
  overviewHeight: 48,
  plotTop: 20,
  /** From the axis to the first lane. */
  plotFoot: 8,
  /** Lanes are never closer than one line of text, nor further apart than this. */
  lanePitchMin: 25,
  lanePitchTwoLines: 40,
  lanePitchMax: 48,
  clusterCell: 40,
  /** A bar under its label stands this much below the middle of its lane. */
  barDrop: 8.5,
  /** From the middle of a bar up to the middle of the label on it: the tails of Arabic letters stay clear of the bar. */
  labelLift: 14.5,
  labelLiftMore: 3,
  /** Height of a label on a bar, so that both fit in the lowest lane. */
  liftedHeight: 12,
  /** So far the outermost ring of a mark reaches beyond it. */
  ringReach: 8,
  /** From a title to the edge of its plate, along time. */
  platePad: 4,
} as const;

/** Diameters of dots and thickness of bars by weight 1, 2, 3. */
export const dotDiameter = [9, 11, 14] as const;
export const barThickness = [5, 7, 9] as const;
/** An outline needs room for what is drawn inside it. */
export const outlineThickness = [7, 8, 9] as const;

export const widestLabelText = 310;
const widestInPicture = 400;

/** Width that the text of a label may take: in a picture, where nobody can ask for the rest, all of it where that can be. */
export function labelTextWidth({ widthPx, marginPx }: Viewport): number {
  if (marginPx !== undefined) return Math.min(widthPx * 0.5, widestInPicture);
  return Math.min(Math.max(widthPx * 0.24, 170), widestLabelText);
}

/** Glyph and gap before the text of a label. */
export const glyphRoom = metrics.glyph + metrics.glyphGap;

/** How far outside the screen a mark can stand and still show its label. */
export function overscanPx(viewport: Viewport): number {
  return labelTextWidth(viewport) + glyphRoom + metrics.openFade;
}

/** What is on screen, and as far beside it as a mark can stand and still show its label, in ms of the axis. */
export function spanNear(viewport: Viewport): Interval {
  return widened(viewport.span, overscanPx(viewport) / scaleOf(viewport));
}

/** Height left for lanes above the axis. */
export function lanesHeight({ heightPx }: Viewport): number {
  const { axisHeight, overviewHeight, plotTop, plotFoot, lanePitchMin } = metrics;
  return Math.max(heightPx - axisHeight - overviewHeight - plotTop - plotFoot, lanePitchMin * 2);
}
