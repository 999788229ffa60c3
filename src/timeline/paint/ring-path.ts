import { acrossOf, downOf } from '../box-sides.ts';
import type { Box } from '../scene.ts';
import { isOnLine, horizontalClearOf, verticalClearOf } from './clear-of.ts';
import { hundredths } from './drawing.ts';

/** A rounded rectangle round 0, 0, in px. */
export interface RingShape {
  /** From its middle to its sides. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of its line. */
  readonly width: number;
}

type Point = readonly [x: number, y: number];

interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly isCorner?: true;
}

/** What is left of a ring where texts stand on its line, clockwise. */
export function ringClearOf({ x, y, radius, width }: RingShape, texts: readonly Box[]): string {
  const [right, foot] = [x - radius, y - radius];
  const level = (at: number): readonly Piece[] =>
    horizontalClearOf(at, { start: -right, end: right }, texts, width / 2).map(({ start, end }) => ({
      from: [start, at],
      to: [end, at],
    }));
  const vertical = (at: number): readonly Piece[] =>
    verticalClearOf(at, { start: -foot, end: foot }, texts, width / 2).map(({ start, end }) => ({
      from: [at, start],
      to: [at, end],
    }));
  const corner = (from: Point, to: Point): readonly Piece[] =>
    texts.some((box) => isInCorner(box, from, to, width / 2)) ? [] : [{ from, to, isCorner: true }];
  return say(
    [
      ...level(-y),
      ...corner([right, -y], [x, -foot]),
      ...vertical(x),
      ...corner([x, foot], [right, y]),
      ...level(y).map(turned).toReversed(),
      ...corner([-right, y], [-x, foot]),
      ...vertical(-x).map(turned).toReversed(),
      ...corner([-x, -foot], [-right, -y]),
    ],
    radius,
  );
}

function turned({ from, to }: Piece): Piece {
  return { from: to, to: from };
}

function isInCorner(box: Box, [x1, y1]: Point, [x2, y2]: Point, room: number): boolean {
  return (
    isOnLine(acrossOf(box), Math.min(x1, x2), Math.max(x1, x2), room) &&
    isOnLine(downOf(box), Math.min(y1, y2), Math.max(y1, y2), room)
  );
}

function say(pieces: readonly Piece[], radius: number): string {
  const px = (...parts: readonly number[]): string => parts.map(hundredths).join(',');
  return pieces
    .map(({ from, to, isCorner }, n) => {
      const [x, y] = pieces[n - 1]?.to ?? [];
      const begun = from[0] === x && from[1] === y ? '' : `M${px(...from)}`;
      if (isCorner) return `${begun}a${px(radius, radius, 0, 0, 1, to[0] - from[0], to[1] - from[1])}`;
      return `${begun}${from[1] === to[1] ? `H${px(to[0])}` : `V${px(to[1])}`}`;
    })
    .join('');
}
