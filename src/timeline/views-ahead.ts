import { notchFactor } from './gestures.ts';
import { axisLength, panByPx, type Viewport, type ViewportLimits, zoomAt } from './viewport.ts';

/** How many notches inward and outward. */
const inward = 40;
const outward = 4;
const aside = 0.5;

/**
 * The views that a hand at `along` (px along the axis, by default its middle) may want next, the likeliest first: half a
 * screen to either side, some notches out, many in, about the hand.
 */
export function viewsAhead(
  viewport: Viewport,
  along: number | undefined,
  limits: ViewportLimits,
): readonly Viewport[] {
  const length = axisLength(viewport);
  const hand = along ?? length / 2;
  const zoomed = (notches: number): Viewport => zoomAt(viewport, hand, notchFactor ** notches, limits);
  const near = Array.from({ length: outward }, (_, n) => [zoomed(n + 1), zoomed(-n - 1)]).flat();
  const sides = [panByPx(viewport, length * aside, limits), panByPx(viewport, -length * aside, limits)];
  const deep = Array.from({ length: inward - outward }, (_, n) => zoomed(outward + n + 1));
  return [...near, ...sides, ...deep];
}
