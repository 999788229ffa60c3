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

/** The first day of a picture is below its header to the px, and not a rounding above. */
const roundingPx = 0.001;

/**
 * Where the unit begins that the header names, in milliseconds UTC: that of the time at the header's foot, or in a picture at
 * `beforeFirstPx` below it, where its first day is: no year before that heads it. `step` is that of the ticks.
 */
export function headedFrom({ viewport }: View, folding: Folding, step: TickStep): number {
  const { start } = viewport.span;
  const coarse = coarseStep(step);
  const isPicture = viewport.marginPx !== undefined;
  const upper = coarse ?? (isPicture ? { ...step, every: 1 } : step);
  const roomPx = isPicture ? beforeFirstPx + roundingPx : 0;
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
