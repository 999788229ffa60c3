import { type Folding, toTime } from '../../folding/folding.ts';
import type { Scene } from '../../scene.ts';
import { formatCoarse } from '../../tick-format.ts';
import { coarseStep, floorTo, type TickStep } from '../../ticks.ts';
import type { View } from '../../view.ts';
import { scaleOf } from '../../viewport.ts';
import { metrics } from '../metrics.ts';
import { baselineBelowMiddle, lineAcross, type TextStyle } from '../text-line.ts';
import { beforeFirstPx, type Columns, headerHeight } from './columns.ts';

/** From one tick to the next at the least. */
export const leastStepPx = 44;
/** Of whatever begins a unit of the upper tier. */
export const turnStyle: TextStyle = { sizePx: metrics.tickSize, weight: 650, tone: 'ink' };

/**
 * Where the unit begins that the header names, in milliseconds UTC: that of the time at the header's foot, or in a picture at
 * `beforeFirstPx` below it, where days of one’s own begin. `step` is that of the ticks.
 */
export function headedFrom({ viewport }: View, folding: Folding, step: TickStep): number {
  const { start } = viewport.span;
  const coarse = coarseStep(step);
  const upper = coarse ?? step;
  const roomPx = viewport.marginPx !== undefined && coarse !== undefined ? beforeFirstPx : 0;
  const covered = toTime(folding, start + (headerHeight + roomPx) / scaleOf(viewport));
  return floorTo(upper, covered);
}

/** The unit of time that begins at `from`, over whatever passes under it. */
export function layoutHeader(
  view: View,
  from: number,
  columns: Columns,
  step: TickStep,
): NonNullable<Scene['header']> {
  const { viewport } = view;
  const text = formatCoarse(from, (coarseStep(step) ?? step).unit, 0, view);
  const y = headerHeight / 2 + baselineBelowMiddle(turnStyle.sizePx);
  return {
    box: { x: 0, y: 0, width: viewport.widthPx, height: headerHeight },
    text: lineAcross(view, text, { x: columns.ticks, y }, turnStyle),
  };
}
