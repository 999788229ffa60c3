import { length } from '../../base/interval.ts';
import type { Label } from '../scene.ts';
import type { BrokenText } from './break-text.ts';
import type { Extent } from './extent.ts';
import { longLabel, type PlacedText, shorten, shorteningStep } from './label-text.ts';
import type { LaneContext } from './lane-context.ts';
import { labelTextWidth, metrics } from './metrics.ts';
import { type Place, placeAround } from './occupied.ts';
import type { OwnMark } from './own-marks.ts';
import { labelWidth } from './place-label.ts';

/** As the plan has it where the bar holds that, or longer, by steps. */
function breakForBar({ view: { viewport }, planning }: LaneContext, i: number, barPx: number): BrokenText {
  const room = Math.min(Math.floor(barPx / shorteningStep) * shorteningStep - 40, longLabel);
  const stepped = planning.breakLabel(i, 1, room);
  const planned = planning.breakLabel(i, 1, labelTextWidth(viewport));
  const isHeld = labelWidth(planned) <= barPx;
  return isHeld && planned.width > stepped.width ? planned : stepped;
}

/** A label on its bar, kept on screen as long as the bar is: past an end of the bar only where the lane is free. */
export function findOnBar(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = context;
  const { start, end } = mark.place.extent;
  const at = Math.max(start, edges.start + metrics.markGap);
  const broken = breakForBar(context, mark.i, length(mark.place.extent));
  const width = labelWidth(broken);
  if (at + width <= Math.min(end, edges.end)) return { broken, at };
  const slid = Math.min(at, edges.end - width);
  const beside =
    slid < start
      ? { start: slid - metrics.labelGap, end: start - 1 }
      : { start: end + 1, end: slid + width + metrics.labelGap };
  const row = placeOnBar(beside, mark);
  const maySlide = slid > edges.start && (slid >= start || end >= edges.end);
  if (maySlide && taken.takeIfFree(row)) return { broken, at: slid };
  const short = shorten(context, mark.i, 1, Math.min(end, edges.end) - at);
  return short && { broken: short, at };
}

/** Where its lane has more room than it needs, a label stands higher: the tails of bold letters are long. */
export function liftOf(mark: OwnMark): number {
  return metrics.labelLift + moreLiftOf(mark);
}

function moreLiftOf({ pitch }: OwnMark): number {
  return Math.min(Math.max((pitch - metrics.lanePitchMin) / 2, 0), metrics.labelLiftMore);
}

/** What a bar and the label on it take of the height of their lane. */
export function placeOnBar(extent: Extent, mark: OwnMark): Place {
  return placeAround(extent, mark.y - metrics.barDrop, metrics.lanePitchMin + 2 * moreLiftOf(mark));
}

/** A label on a bar takes no more height than its letters. */
export function lowered(label: Label): Label {
  const { box } = label;
  const y = box.y + (box.height - metrics.liftedHeight) / 2;
  return { ...label, box: { ...box, y, height: metrics.liftedHeight } };
}
