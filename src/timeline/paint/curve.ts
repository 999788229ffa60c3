import type { Box } from '../scene.ts';
import { acrossOf, downOf } from '../box-sides.ts';
import { isOnLine } from './clear-of.ts';

type Point = readonly [x: number, y: number];

/** A cubic curve in px: where it begins, its two handles, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** Steps in which it is looked for texts: some 10 px of the longest. */
const steps = 100;

/** What is left of a curve where texts stand on it. */
export function curveClearOf(curve: Curve, texts: readonly Box[]): readonly Curve[] {
  const bounds = boundsOf(curve);
  const near = texts.filter(
    (box) =>
      isOnLine(acrossOf(box), bounds.left, bounds.right) && isOnLine(downOf(box), bounds.top, bounds.bottom),
  );
  if (near.length === 0) return [curve];
  const isHidden = ([x, y]: Point): boolean =>
    near.some((box) => isOnLine(acrossOf(box), x) && isOnLine(downOf(box), y));
  const pieces: Curve[] = [];
  let from: number | undefined;
  for (let n = 0; n <= steps + 1; n++) {
    const at = n / steps;
    const isSeen = n <= steps && !isHidden(along(curve, at, at, at));
    if (isSeen) from ??= at;
    if (isSeen || from === undefined) continue;
    const to = (n - 1) / steps;
    if (from < to) pieces.push(pieceOf(curve, from, to));
    from = undefined;
  }
  return pieces;
}

/** A curve lies within the bounds of its four points. */
function boundsOf(curve: Curve) {
  const xs = curve.map(([x]) => x);
  const ys = curve.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function pieceOf(curve: Curve, from: number, to: number): Curve {
  if (from === 0 && to === 1) return curve;
  return [
    along(curve, from, from, from),
    along(curve, from, from, to),
    along(curve, from, to, to),
    along(curve, to, to, to),
  ];
}

/** The blossom of a cubic: its point at `u` where all three are that, else a handle of the piece between them. */
function along([a, b, c, d]: Curve, u: number, v: number, w: number): Point {
  const [ab, bc, cd] = [between(a, b, u), between(b, c, u), between(c, d, u)];
  return between(between(ab, bc, v), between(bc, cd, v), w);
}

function between([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}
