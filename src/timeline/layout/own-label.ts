import { length } from '../../base/interval.ts';
import type { Label } from '../scene.ts';
import type { BrokenText } from './break-text.ts';
import type { LaneContext } from './lane-context.ts';
import { glyphRoom, labelTextWidth, metrics } from './metrics.ts';
import type { Extent } from './extent.ts';
import { besideMark, signAt } from './kind-sign.ts';
import { type Place, placeAround } from './occupied.ts';
import { isOnScreen, type OwnMark } from './own-marks.ts';
import { labelHeight, labelWidth, placeLabel } from './place-label.ts';

/** Most width of a label that stands on its bar, or has the lane to itself. */
const longLabel = 480;
/** Longer than titles are, and no longer than the key of a broken title can say. */
const wholeTitle = 8000;
/** A label is not cut shorter than this, in px: less would say nothing. */
const leastLabel = 84;
/** It is shortened in steps, so that it does not change with every px of a pan. */
const shorteningStep = 20;

/** The text of a label, and where it begins, in px along time. */
interface PlacedText {
  readonly broken: BrokenText;
  readonly at: number;
}

/** On one line, for which the plan keeps room, or on two no wider than it where its lane is high enough. */
function breakFor({ view: { viewport }, planning }: LaneContext, { i, pitch }: OwnMark): BrokenText {
  const planned = planning.breakLabel(i, 1, labelTextWidth(viewport));
  return pitch < metrics.lanePitchTwoLines ? planned : planning.breakLabel(i, 2, Math.ceil(planned.width));
}

/** Takes the room of every mark and of every label that the plan promised. */
export function occupy(context: LaneContext, own: readonly OwnMark[]): void {
  for (const mark of own) {
    const broken = breakFor(context, mark);
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
      return findPlanned(context, mark);
    case 'before':
      return findBefore(context, mark);
    case 'none':
      return findUnplanned(context, mark);
  }
}

/** Behind its mark, where the plan keeps room for a line of the usual width; before it where the screen ends. */
function findPlanned(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = context;
  const { start, end } = mark.place.extent;
  const broken = breakFor(context, mark);
  const fuller = fullerThan(context, mark, broken);
  const at = end + metrics.markGap;
  for (const longer of fuller) {
    const more = { start: at + labelWidth(broken) + 1, end: at + labelWidth(longer) + metrics.labelGap };
    const moreRoom = placeAround(more, mark.y, labelHeight(longer));
    if (more.end > edges.end || !taken.isFree(moreRoom)) continue;
    taken.take(moreRoom);
    return { broken: longer, at };
  }
  const [whole = broken] = fuller;
  const isInside = at + labelWidth(broken) <= edges.end;
  if (isInside && whole === broken) return { broken, at };
  const short = isInside ? broken : shorten(context, mark.i, broken.lines.length, edges.end - at);
  const shortPx = short === undefined ? 0 : labelWidth(short);
  const turned = turn(context, mark, whole, isInside ? labelWidth(whole) - 1 : shortPx);
  if (turned !== undefined) return { broken: turned, at: start - metrics.markGap - labelWidth(turned) };
  return short && { broken: short, at };
}

/** Before its mark, where the plan of a picture keeps room for it; longer than usual where its lane has more. */
function findBefore(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { edges, taken } = context;
  const { start } = mark.place.extent;
  const broken = breakFor(context, mark);
  const planned = start - metrics.markGap - labelWidth(broken);
  for (const longer of fullerThan(context, mark, broken)) {
    const at = start - metrics.markGap - labelWidth(longer);
    const more = placeAround({ start: at - metrics.labelGap, end: planned - 1 }, mark.y, labelHeight(longer));
    if (at < edges.start || !taken.isFree(more)) continue;
    taken.take(more);
    return { broken: longer, at };
  }
  const roomPx = start - metrics.markGap - edges.start;
  const fitted =
    labelWidth(broken) <= roomPx ? broken : shorten(context, mark.i, broken.lines.length, roomPx);
  return fitted && { broken: fitted, at: start - metrics.markGap - labelWidth(fitted) };
}

/** Of a text that is cut short, what needs more width: the whole, if a label of the greatest width holds it, and as much as is usual. */
function fullerThan(
  { view: { viewport }, planning }: LaneContext,
  { i }: OwnMark,
  { lines }: BrokenText,
): readonly BrokenText[] {
  const isCutShort = lines.at(-1)?.endsWith('…') === true;
  const widths = isCutShort ? [longLabel, labelTextWidth(viewport)] : [];
  return widths.map((width) => planning.breakLabel(i, lines.length, width));
}

/**
 * Where the plan has no label for a mark its lane may have room for one: whole, on the later side first, or shortened on
 * the roomier one.
 */
function findUnplanned(context: LaneContext, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = context;
  const { i, y } = mark;
  const { extent } = mark.place;
  const { start, end } = extent;
  const broken = breakFor(context, mark);
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
  const at = isEarlier ? start - markGap - labelWidth(fitted) : end + markGap;
  const room = isEarlier
    ? { start: at - labelGap, end: start - 1 }
    : { start: end + 1, end: at + labelWidth(fitted) + labelGap };
  taken.take(placeAround(room, y, height));
  return { broken: fitted, at };
}

/** What fits in the lane before the mark, whole or shortened, if it is wider than `leastPx`. */
function turn(
  context: LaneContext,
  { i, y, place }: OwnMark,
  broken: BrokenText,
  leastPx: number,
): BrokenText | undefined {
  const { taken, edges } = context;
  const { start } = place.extent;
  for (let roomPx = labelWidth(broken); roomPx > leastPx; roomPx -= shorteningStep) {
    const fitted = roomPx === labelWidth(broken) ? broken : shorten(context, i, broken.lines.length, roomPx);
    if (fitted === undefined) return undefined;
    const at = start - metrics.markGap - labelWidth(fitted);
    const across = placeAround({ start: at - metrics.labelGap, end: start - 1 }, y, labelHeight(fitted));
    if (at <= edges.start || labelWidth(fitted) <= leastPx || !taken.isFree(across)) continue;
    taken.take(across);
    return fitted;
  }
  return undefined;
}

/** Where its lane has more room than it needs, a label stands higher: the tails of bold letters are long. */
function liftOf(mark: OwnMark): number {
  return metrics.labelLift + moreLiftOf(mark);
}

function moreLiftOf({ pitch }: OwnMark): number {
  return Math.min(Math.max((pitch - metrics.lanePitchMin) / 2, 0), metrics.labelLiftMore);
}

/** What a bar and the label on it take of the height of their lane. */
function placeOnBar(extent: Extent, mark: OwnMark): Place {
  return placeAround(extent, mark.y - metrics.barDrop, metrics.lanePitchMin + 2 * moreLiftOf(mark));
}

/** A label on a bar takes no more height than its letters. */
function lowered(label: Label): Label {
  const { box } = label;
  const y = box.y + (box.height - metrics.liftedHeight) / 2;
  return { ...label, box: { ...box, y, height: metrics.liftedHeight } };
}

/** As the plan has it where the bar holds that, or longer, by steps. */
function breakForBar({ view: { viewport }, planning }: LaneContext, i: number, barPx: number): BrokenText {
  const room = Math.min(Math.floor(barPx / shorteningStep) * shorteningStep - 40, longLabel);
  const stepped = planning.breakLabel(i, 1, room);
  const planned = planning.breakLabel(i, 1, labelTextWidth(viewport));
  const isHeld = labelWidth(planned) <= barPx;
  return isHeld && planned.width > stepped.width ? planned : stepped;
}

/** A label on its bar, kept on screen as long as the bar is: past an end of the bar only where the lane is free. */
function findOnBar(context: LaneContext, mark: OwnMark): PlacedText | undefined {
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
  if (slid > edges.start && (slid >= start || end >= edges.end) && taken.isFree(row)) {
    taken.take(row);
    return { broken, at: slid };
  }
  const short = shorten(context, mark.i, 1, Math.min(end, edges.end) - at);
  return short && { broken: short, at };
}

function shorten(
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
function isTelling(
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
