import type { View } from '../view.ts';
import { lanesHeight, metrics } from './metrics.ts';
import type { Plan } from './plan.ts';

/** Where the lanes of a plan stand: as far apart as the height allows. */
export interface LanePlace {
  readonly axisY: number;
  readonly pitch: number;
  readonly restY: number;
  readonly laneY: (lane: number) => number;
}

export function axisYOf({ viewport }: View): number {
  return Math.max(viewport.heightPx - metrics.axisHeight - metrics.overviewHeight, 0);
}

export function placeLanes(view: View, plan: Plan): LanePlace {
  const axisY = axisYOf(view);
  const restRows = plan.hasRest ? 1 : 0;
  const rows = plan.laneCount + restRows;
  const pitch = Math.min(
    Math.max(lanesHeight(view.viewport) / rows, metrics.lanePitchMin),
    metrics.lanePitchMax,
  );
  const rowY = (row: number): number => axisY - metrics.plotFoot - pitch * (row + 0.5);
  return { axisY, pitch, restY: rowY(0), laneY: (lane) => rowY(lane + restRows) };
}
