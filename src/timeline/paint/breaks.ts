import { type Interval, length } from '../../base/interval.ts';
import { metrics } from '../layout/metrics.ts';
import type { Palette } from '../palette.ts';
import type { Band, Box, Scene } from '../scene.ts';
import type { Axis } from '../viewport.ts';
import { acrossOf, downOf } from '../box-sides.ts';
import { clear, horizontalClearOf, verticalClearOf } from './clear-of.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { paintText } from './paint-text.ts';

/** A zigzag swings this far to either side, and turns every so many px. */
const swing = 3;
const turn = 6;
/** Past the line of the axis, which a break cuts. */
const pastAxis = 7;

/** Where years are folded the drawing is torn: paper between two zigzags, and how long it is in words. */
export function paintBreaks(scene: Scene, palette: Palette): DrawingNode {
  const { axis, breaks } = scene;
  if (breaks.length === 0) return node('g', 'breaks', {}, []);
  const tear: Tear = { axis, line: lineAcross(scene), standing: standingIn(scene) };
  const torn = breaks.map((each) => {
    const text = each.text === undefined ? [] : [paintText(each.text, 'text', palette, true)];
    return node('g', each.key, {}, [...paintTear(each, tear, palette), ...text]);
  });
  return node('g', 'breaks', {}, torn);
}

/** Titles, marks and counts. */
function standingIn({ labels, marks, clusters }: Scene): readonly Box[] {
  const circles = clusters.map(({ x, y, radius }) => {
    const side = 2 * radius;
    return { x: x - radius, y: y - radius, width: side, height: side };
  });
  return [...labels.map(({ box }) => box), ...marks.map(({ box, reach }) => reach ?? box), ...circles];
}

/** From below the words, or from the far side, to a little past the axis. */
function lineAcross({ axis, plot, direction }: Scene): Interval {
  const { start, end } = axis === 'vertical' ? acrossOf(plot) : downOf(plot);
  if (axis === 'horizontal') return { start: start + metrics.plotTop, end: end + pastAxis };
  return direction === 'ltr' ? { start: start - pastAxis, end } : { start, end: end + pastAxis };
}

/** What a tear goes through. */
export interface Tear {
  readonly axis: Axis;
  /** How far it goes across the axis, in px. */
  readonly line: Interval;
  /** What may stand on it. */
  readonly standing: readonly Box[];
}

export function paintTear(
  band: Band,
  { axis, line, standing }: Tear,
  palette: Palette,
): readonly DrawingNode[] {
  const { at } = band;
  const clearOf = axis === 'vertical' ? horizontalClearOf : verticalClearOf;
  const paper =
    axis === 'vertical'
      ? { x: line.start, y: at, width: length(line), height: band.length }
      : { x: at, y: line.start, width: band.length, height: length(line) };
  const edge = (key: string, place: number): DrawingNode =>
    node('path', key, {
      d: clearOf(place, line, standing, clear + swing)
        .map((piece) => zigzag(piece, place, axis))
        .join(''),
      fill: 'none',
      stroke: palette.second,
      'stroke-opacity': 0.8,
    });
  return [
    node('rect', 'paper', { ...paper, fill: palette.paper }),
    edge('first', at),
    edge('last', at + band.length),
  ];
}

/** In step with the drawing as a whole, so that pieces of one edge belong together. */
function zigzag({ start, end }: Interval, at: number, axis: Axis): string {
  const places = [start];
  for (let place = Math.ceil(start / turn) * turn; place < end; place += turn)
    if (place > start) places.push(place);
  places.push(end);
  const offAt = (place: number): number => at + swing * swingAt(place / turn);
  return places
    .map((place, n) => {
      const [x, y] = axis === 'vertical' ? [place, offAt(place)] : [offAt(place), place];
      return `${n === 0 ? 'M' : 'L'}${hundredths(x)},${hundredths(y)}`;
    })
    .join('');
}

/** From -1 at even numbers to 1 at odd ones and back. */
function swingAt(turns: number): number {
  const part = turns - 2 * Math.floor(turns / 2);
  return part < 1 ? 2 * part - 1 : 3 - 2 * part;
}
