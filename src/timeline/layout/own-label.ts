import type { Label } from '../scene.ts';
import type { BrokenText } from './break-text.ts';
import type { LaneGround } from './lane-ground.ts';
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
function breakFor({ view: { viewport }, planning }: LaneGround, { i, pitch }: OwnMark): BrokenText {
  const planned = planning.breakLabel(i, 1, labelTextWidth(viewport));
  return pitch < metrics.lanePitchTwoLines ? planned : planning.breakLabel(i, 2, Math.ceil(planned.width));
}

/** Takes the room of every mark and of every label that the plan promised. */
export function occupy(ground: LaneGround, own: readonly OwnMark[]): void {
  for (const mark of own) {
    const broken = breakFor(ground, mark);
    const extent = withPlanned(mark, metrics.markGap + labelWidth(broken));
    ground.taken.take(
      mark.label === 'on' ? placeOnBar(extent, mark) : placeAround(extent, mark.y, labelHeight(broken)),
    );
  }
}

function withPlanned({ place: { extent }, label }: OwnMark, labelPx: number): Extent {
  const { from, to } = extent;
  if (label === 'before') return { from: from - labelPx, to };
  return label === 'beside' ? { from, to: to + labelPx } : { from, to };
}

/**
 * The label of one mark, if it has one: as the plan says, or, at a scale finer than the plan's, because there is
 * room beside the mark by now, on either side; whole where the lane has room for it on one of them. A mark that is off
 * screen wears none. Where the screen ends it is shortened to the wider of the two rooms that are left; of what would tell too
 * little in a picture the glyph is left.
 */
export function placeOwnLabel(ground: LaneGround, mark: OwnMark): Label | undefined {
  const { index, view } = ground;
  const found = isOnScreen(mark, view) ? findText(ground, mark) : undefined;
  if (found === undefined) return undefined;
  if (!isTelling(ground, mark, found.broken))
    return signAt(ground, mark, besideMark(mark, found.at < mark.place.extent.from));
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

function findText(ground: LaneGround, mark: OwnMark): PlacedText | undefined {
  switch (mark.label) {
    case 'on':
      return findOnBar(ground, mark);
    case 'beside':
      return findPlanned(ground, mark);
    case 'before':
      return findBefore(ground, mark);
    case 'none':
      return findUnplanned(ground, mark);
  }
}

/** Behind its mark, where the plan keeps room for a line of the usual width; before it where the screen ends. */
function findPlanned(ground: LaneGround, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = ground;
  const { from, to } = mark.place.extent;
  const broken = breakFor(ground, mark);
  const fuller = fullerThan(ground, mark, broken);
  const at = to + metrics.markGap;
  for (const longer of fuller) {
    const more = { from: at + labelWidth(broken) + 1, to: at + labelWidth(longer) + metrics.labelGap };
    const moreRoom = placeAround(more, mark.y, labelHeight(longer));
    if (more.to > edges.to || !taken.isFree(moreRoom)) continue;
    taken.take(moreRoom);
    return { broken: longer, at };
  }
  const [whole = broken] = fuller;
  const isInside = at + labelWidth(broken) <= edges.to;
  if (isInside && whole === broken) return { broken, at };
  const short = isInside ? broken : shorten(ground, mark.i, broken.lines.length, edges.to - at);
  const shortPx = short === undefined ? 0 : labelWidth(short);
  const turned = turn(ground, mark, whole, isInside ? labelWidth(whole) - 1 : shortPx);
  if (turned !== undefined) return { broken: turned, at: from - metrics.markGap - labelWidth(turned) };
  return short && { broken: short, at };
}

/** Before its mark, where the plan of a picture keeps room for it; longer than usual where its lane has more. */
function findBefore(ground: LaneGround, mark: OwnMark): PlacedText | undefined {
  const { edges, taken } = ground;
  const { from } = mark.place.extent;
  const broken = breakFor(ground, mark);
  const planned = from - metrics.markGap - labelWidth(broken);
  for (const longer of fullerThan(ground, mark, broken)) {
    const at = from - metrics.markGap - labelWidth(longer);
    const more = placeAround({ from: at - metrics.labelGap, to: planned - 1 }, mark.y, labelHeight(longer));
    if (at < edges.from || !taken.isFree(more)) continue;
    taken.take(more);
    return { broken: longer, at };
  }
  const roomPx = from - metrics.markGap - edges.from;
  const fitted = labelWidth(broken) <= roomPx ? broken : shorten(ground, mark.i, broken.lines.length, roomPx);
  return fitted && { broken: fitted, at: from - metrics.markGap - labelWidth(fitted) };
}

/** Of a text that is cut short, what needs more width: the whole, if a label of the greatest width holds it, and as much as is usual. */
function fullerThan(
  { view: { viewport }, planning }: LaneGround,
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
function findUnplanned(ground: LaneGround, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = ground;
  const { i, y } = mark;
  const { extent } = mark.place;
  const { from, to } = extent;
  const broken = breakFor(ground, mark);
  const { markGap, labelGap } = metrics;
  const height = labelHeight(broken);
  const row = placeAround(extent, y, height);
  const laterPx = Math.min(edges.to, taken.firstAfter(to, row) - labelGap) - to - markGap;
  const earlierPx = from - markGap - Math.max(edges.from, taken.lastBefore(from, row) + labelGap);
  const width = labelWidth(broken);
  const isEarlier = width > laterPx && earlierPx > laterPx;
  const roomPx = isEarlier ? earlierPx : laterPx;
  const fitted =
    [...fullerThan(ground, mark, broken), broken].find((text) => labelWidth(text) <= roomPx) ??
    shorten(ground, i, broken.lines.length, roomPx);
  if (fitted === undefined) return undefined;
  const at = isEarlier ? from - markGap - labelWidth(fitted) : to + markGap;
  const room = isEarlier
    ? { from: at - labelGap, to: from - 1 }
    : { from: to + 1, to: at + labelWidth(fitted) + labelGap };
  taken.take(placeAround(room, y, height));
  return { broken: fitted, at };
}

/** What fits in the lane before the mark, whole or shortened, if it is wider than `leastPx`. */
function turn(
  ground: LaneGround,
  { i, y, place }: OwnMark,
  broken: BrokenText,
  leastPx: number,
): BrokenText | undefined {
  const { taken, edges } = ground;
  const { from } = place.extent;
  for (let roomPx = labelWidth(broken); roomPx > leastPx; roomPx -= shorteningStep) {
    const fitted = roomPx === labelWidth(broken) ? broken : shorten(ground, i, broken.lines.length, roomPx);
    if (fitted === undefined) return undefined;
    const start = from - metrics.markGap - labelWidth(fitted);
    const across = placeAround({ from: start - metrics.labelGap, to: from - 1 }, y, labelHeight(fitted));
    if (start <= edges.from || labelWidth(fitted) <= leastPx || !taken.isFree(across)) continue;
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
function breakForBar({ view: { viewport }, planning }: LaneGround, i: number, barPx: number): BrokenText {
  const room = Math.min(Math.floor(barPx / shorteningStep) * shorteningStep - 40, longLabel);
  const stepped = planning.breakLabel(i, 1, room);
  const planned = planning.breakLabel(i, 1, labelTextWidth(viewport));
  const isHeld = labelWidth(planned) <= barPx;
  return isHeld && planned.width > stepped.width ? planned : stepped;
}

/** A label on its bar, kept on screen as long as the bar is: past an end of the bar only where the lane is free. */
function findOnBar(ground: LaneGround, mark: OwnMark): PlacedText | undefined {
  const { taken, edges } = ground;
  const { from, to } = mark.place.extent;
  const at = Math.max(from, edges.from + metrics.markGap);
  const broken = breakForBar(ground, mark.i, to - from);
  const width = labelWidth(broken);
  if (at + width <= Math.min(to, edges.to)) return { broken, at };
  const slid = Math.min(at, edges.to - width);
  const beside =
    slid < from
      ? { from: slid - metrics.labelGap, to: from - 1 }
      : { from: to + 1, to: slid + width + metrics.labelGap };
  const row = placeOnBar(beside, mark);
  if (slid > edges.from && (slid >= from || to >= edges.to) && taken.isFree(row)) {
    taken.take(row);
    return { broken, at: slid };
  }
  const short = shorten(ground, mark.i, 1, Math.min(to, edges.to) - at);
  return short && { broken: short, at };
}

function shorten({ planning }: LaneGround, i: number, lines: number, roomPx: number): BrokenText | undefined {
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
  { planning, view: { viewport } }: LaneGround,
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
