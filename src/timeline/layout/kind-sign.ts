import type { Label } from '../scene.ts';
import type { LaneContext } from './lane-context.ts';
import { metrics } from './metrics.ts';
import { placeAround } from './occupied.ts';
import { isOnScreen, type OwnMark } from './own-marks.ts';
import { placeLabel } from './place-label.ts';

/**
 * The glyph of its kind beside a mark of a picture that has no title, where its lane has room for that: a hue is not the only
 * sign, and on paper nobody can ask.
 */
export function placeSign(context: LaneContext, mark: OwnMark): Label | undefined {
  const { view, taken, edges } = context;
  if (!isOnScreen(mark, view)) return undefined;
  const { start, end } = mark.place.extent;
  const sides = [
    {
      at: besideMark(mark, false),
      room: { start: end + 1, end: end + metrics.markGap + metrics.glyph + metrics.labelGap },
    },
    {
      at: besideMark(mark, true),
      room: { start: start - metrics.markGap - metrics.glyph - metrics.labelGap, end: start - 1 },
    },
  ];
  const free = sides.find(
    ({ at, room }) =>
      at >= edges.start &&
      at + metrics.glyph <= edges.end &&
      taken.takeIfFree(placeAround(room, mark.y, metrics.glyph)),
  );
  return free && signAt(context, mark, free.at);
}

/** Where a sign begins that stands before its mark or behind it, in px along time. */
export function besideMark({ place: { extent } }: OwnMark, isBefore: boolean): number {
  return isBefore ? extent.start - metrics.markGap - metrics.glyph : extent.end + metrics.markGap;
}

/** A label without a title, from there on. */
export function signAt({ index, view }: LaneContext, { i, y }: OwnMark, from: number): Label {
  const broken = { lines: [''], width: -metrics.glyphGap };
  return { ...placeLabel(index, view, { i, broken, from, middleY: y, plate: false }), lines: [] };
}
