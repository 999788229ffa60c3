import type { Label } from '../scene.ts';
import type { Extent } from './extent.ts';
import { besideMark, signAt } from './kind-sign.ts';
import { findBefore, findBehind, findUnplanned } from './label-beside.ts';
import { findOnBar, liftOf, lowered, placeOnBar } from './label-on-bar.ts';
import { isTelling, plannedText, type PlacedText } from './label-text.ts';
import type { LaneContext } from './lane-context.ts';
import { metrics } from './metrics.ts';
import { placeAround } from './occupied.ts';
import { isOnScreen, type OwnMark } from './own-marks.ts';
import { labelHeight, labelWidth, placeLabel } from './place-label.ts';

/** Takes the room of every mark and of every label that the plan promised. */
export function occupy(context: LaneContext, own: readonly OwnMark[]): void {
  for (const mark of own) {
    const broken = plannedText(context, mark);
    const extent = withPlanned(mark, metrics.markGap + labelWidth(broken));
    context.taken.take(
      mark.label === 'on' ? placeOnBar(extent, mark) : placeAround(extent, mark.y, labelHeight(broken)),
    );
  }
}

function withPlanned({ place: { extent }, label }: OwnMark, labelPx: number): Extent {
  const { start, end } = extent;
  if (label === 'before') return { start: start - labelPx, end };
  return label === 'beside' ? { start, end: end + labelPx } : extent;
}

/**
 * The label of one mark, if it has one: as the plan says, or, at a scale finer than the plan's, because there is
 * room beside the mark by now, on either side; whole where the lane has room for it on one of them. A mark that is off
 * screen wears none. Where the screen ends it is shortened to the wider of the two rooms that are left; of what would tell too
 * little in a picture the glyph is left.
 */
export function placeOwnLabel(context: LaneContext, mark: OwnMark): Label | undefined {
  const { index, view } = context;
  const found = isOnScreen(mark, view) ? findText(context, mark) : undefined;
  if (found === undefined) return undefined;
  if (!isTelling(context, mark, found.broken))
    return signAt(context, mark, besideMark(mark, found.at < mark.place.extent.start));
  const isOnBar = mark.label === 'on';
  const label = placeLabel(index, view, {
    i: mark.i,
    broken: found.broken,
    from: found.at,
    middleY: isOnBar ? mark.y - liftOf(mark) : mark.y,
    plate: false,
  });
  return isOnBar ? lowered(label) : label;
}

function findText(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  switch (mark.label) {
    case 'on':
      return findOnBar(context, mark);
    case 'beside':
      return findBehind(context, mark);
    case 'before':
      return findBefore(context, mark);
    case 'none':
      return findUnplanned(context, mark);
  }
}
