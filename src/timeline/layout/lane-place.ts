import type { Viewport } from '../viewport.ts';
import { metrics } from './metrics.ts';
import type { Plan } from './plan.ts';

/** Where the rows of a plan stand on the screen: the axis at the foot, everything else above it. */
export interface LanePlace {
  readonly axisY: number;
  /** Middle of the row of clusters. */
  readonly restY: number;
  /** Of what stands so many px above the foot. */
  readonly yAt: (rise: number) => number;
  /** Middle of a lane where no run has spread it. */
  readonly gridY: (lane: number) => number;
}

export function placeLanes(viewport: Viewport, plan: Plan): LanePlace {
  const axisY = Math.max(viewport.heightPx - metrics.axisHeight - metrics.overviewHeight, 0);
  const foot = axisY - metrics.plotFoot;
  const restRows = plan.hasRest ? 1 : 0;
  return {
    axisY,
    restY: foot - plan.gridPitch / 2,
    yAt: (rise) => foot - rise,
    gridY: (lane) => foot - (lane + restRows + 0.5) * plan.gridPitch,
  };
}
