import type { BrokenText } from './break-text.ts';
import { fullerThan, plannedText, type PlacedText, shorten, shorteningStep } from './label-text.ts';
import type { LaneContext } from './lane-context.ts';
import { metrics } from './metrics.ts';
import { placeAround } from './occupied.ts';
import type { OwnMark } from './own-marks.ts';
import { labelHeight, labelWidth } from './place-label.ts';

/** Behind its mark, where the plan keeps room for a line of the usual width; before it where the screen ends. */
export function findBehind(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = context;
  const planned = plannedText(context, mark);
  const fuller = fullerThan(context, mark, planned);
  const at = mark.place.extent.end + metrics.markGap;
  const plannedEnd = at + labelWidth(planned);
  const longer = fuller.find((text) => {
    const more = { start: plannedEnd + 1, end: at + labelWidth(text) + metrics.labelGap };
    return more.end <= edges.end && taken.takeIfFree(placeAround(more, mark.y, labelHeight(text)));
  });
  if (longer !== undefined) return { broken: longer, at };
  const [whole = planned] = fuller;
  const isInside = plannedEnd <= edges.end;
  if (isInside && whole === planned) return { broken: planned, at };
  const short = isInside ? planned : shorten(context, mark.i, planned.lines.length, edges.end - at);
  const shortPx = short === undefined ? 0 : labelWidth(short);
  const turned = turn(context, mark, whole, isInside ? labelWidth(whole) - 1 : shortPx);
  return turned ?? (short && { broken: short, at });
}

/** Before its mark, where the plan of a picture keeps room for it; longer than usual where its lane has more. */
export function findBefore(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { edges, taken } = context;
  const planned = plannedText(context, mark);
  const plannedStart = startBefore(mark, planned);
  const longer = fullerThan(context, mark, planned).find((text) => {
    const start = startBefore(mark, text);
    const more = { start: start - metrics.labelGap, end: plannedStart - 1 };
    return start >= edges.start && taken.takeIfFree(placeAround(more, mark.y, labelHeight(text)));
  });
  const roomPx = mark.place.extent.start - metrics.markGap - edges.start;
  const isInside = labelWidth(planned) <= roomPx;
  const fitted = longer ?? (isInside ? planned : shorten(context, mark.i, planned.lines.length, roomPx));
  return fitted && { broken: fitted, at: startBefore(mark, fitted) };
}

/**
 * Where the plan has no label for a mark its lane may have room for one: whole, on the later side first, or shortened on
 * the roomier one.
 */
export function findUnplanned(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = context;
  const { i, y } = mark;
  const { extent } = mark.place;
  const { start, end } = extent;
  const broken = plannedText(context, mark);
  const { markGap, labelGap } = metrics;
  const height = labelHeight(broken);
  const { down } = placeAround(extent, y, height);
  const laterPx = Math.min(edges.end, taken.firstAfter(end, down) - labelGap) - end - markGap;
  const earlierPx = start - markGap - Math.max(edges.start, taken.lastBefore(start, down) + labelGap);
  const width = labelWidth(broken);
  const isEarlier = width > laterPx && earlierPx > laterPx;
  const roomPx = isEarlier ? earlierPx : laterPx;
  const fitted =
    [...fullerThan(context, mark, broken), broken].find((text) => labelWidth(text) <= roomPx) ??
    shorten(context, i, broken.lines.length, roomPx);
  if (fitted === undefined) return undefined;
  const at = isEarlier ? startBefore(mark, fitted) : end + markGap;
  const room = isEarlier
    ? { start: at - labelGap, end: start - 1 }
    : { start: end + 1, end: at + labelWidth(fitted) + labelGap };
  taken.take(placeAround(room, y, height));
  return { broken: fitted, at };
}

/** What fits in the lane before the mark, whole or shortened, if it is wider than `leastPx`. */
function turn(
  context: LaneContext,
  mark: OwnMark,
  whole: BrokenText,
  leastPx: number,
): PlacedText | undefined {
  const { taken, edges } = context;
  const wholePx = labelWidth(whole);
  for (let roomPx = wholePx; roomPx > leastPx; roomPx -= shorteningStep) {
    const fitted = roomPx === wholePx ? whole : shorten(context, mark.i, whole.lines.length, roomPx);
    if (fitted === undefined) return undefined;
    const at = startBefore(mark, fitted);
    const room = { start: at - metrics.labelGap, end: mark.place.extent.start - 1 };
    const isInside = at > edges.start && labelWidth(fitted) > leastPx;
    if (isInside && taken.takeIfFree(placeAround(room, mark.y, labelHeight(fitted))))
      return { broken: fitted, at };
  }
  return undefined;
}

/** Where a label begins that ends before its mark, in px along time. */
function startBefore({ place: { extent } }: OwnMark, text: BrokenText): number {
  return extent.start - metrics.markGap - labelWidth(text);
}
