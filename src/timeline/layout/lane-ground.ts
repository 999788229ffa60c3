import type { EventIndex } from '../index/event-index.ts';
import type { View } from '../view.ts';
import { axisLength } from '../viewport.ts';
import { alongOfCell } from './clusters.ts';
import { withEdgesTold } from './edge-cells.ts';
import { edgesOf } from './edges.ts';
import type { Extent } from './extent.ts';
import { type Ground, groundOf } from './ground.ts';
import { type LanePlace, placeLanes } from './lane-place.ts';
import { createOccupied, type Occupied } from './occupied.ts';
import type { RestCell } from './plan.ts';

/** Of a horizontal axis, with lanes above it. */
export interface LaneGround extends Ground {
  readonly lanes: LanePlace;
  /** Where labels may stand, in px along time. */
  readonly edges: Extent;
  /** What is taken so far: the one part that the layout changes as it goes on. */
  readonly taken: Occupied;
}

export function laneGroundOf(index: EventIndex, view: View): LaneGround {
  const { viewport } = view;
  const ground = groundOf(index, view);
  const along = (cell: RestCell): number => alongOfCell(viewport, ground.plan.perMs, cell);
  const plan = withEdgesTold(ground.plan, viewport, along, { start: 0, end: axisLength(viewport) });
  return {
    ...ground,
    plan,
    lanes: placeLanes(viewport, plan),
    edges: edgesOf(viewport),
    taken: createOccupied(),
  };
}
