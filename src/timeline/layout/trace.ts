import type { EventIndex } from '../index/event-index.ts';
import { countOutside } from '../index/count-in-view.ts';
import type { Box } from '../scene.ts';
import type { View } from '../view.ts';
import { axisLength, isVertical, scaleOf, timeToX } from '../viewport.ts';

/** Least length of a cell along the axis; it is a power of two of time, so that a pan moves the trace as it is. */
const leastCellPx = 4;
const gapPx = 1;
const leastRise = 2;
const mostRise = 7;
/** Twice as many are so much higher. */
const risePerDoubling = 1.25;

/**
 * The faint trace along the axis of what a filter keeps out: how dense it is, without a mark or a number. `edge` is the
 * axis line in px from the top; of a vertical axis, from the left. Undefined where nothing is kept out.
 */
export function layoutTrace(index: EventIndex, { viewport }: View, edge: number): readonly Box[] | undefined {
  if (index.whole === undefined) return undefined;
  const cellMs = 2 ** Math.ceil(Math.log2(leastCellPx / scaleOf(viewport)));
  const cells = Math.ceil(axisLength(viewport) / (cellMs * scaleOf(viewport))) + 1;
  const first = Math.floor(viewport.span.start / cellMs);
  return Array.from({ length: cells }, (_, n) => (first + n) * cellMs).flatMap((start): readonly Box[] => {
    const count = countOutside(index, { start, end: start + cellMs });
    if (count === 0) return [];
    const a = timeToX(viewport, start);
    const b = timeToX(viewport, start + cellMs);
    const from = Math.min(a, b);
    const length = Math.abs(b - a) - gapPx;
    const rise = Math.min(leastRise + Math.log2(count) * risePerDoubling, mostRise);
    if (!isVertical(viewport)) return [{ x: from, y: edge - rise, width: length, height: rise }];
    return [{ x: viewport.direction === 'ltr' ? edge : edge - rise, y: from, width: rise, height: length }];
  });
}
