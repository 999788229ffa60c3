import type { EventIndex } from '../index/event-index.ts';
import type { View } from '../view.ts';
import { axisLength } from '../viewport.ts';
import { countOf } from './clusters.ts';
import { withEdgesTold } from './edge-cells.ts';
import { edgesOf } from './edges.ts';
import type { Extent } from './extent.ts';
import { type LayoutContext, layoutContextOf } from './layout-context.ts';
import { type LanePlace, placeLanes } from './lane-place.ts';
import { createOccupied, type Occupied } from './occupied.ts';
import type { RestCell } from './plan.ts';

/** Of a horizontal axis, with lanes above it. */
export interface LaneContext extends LayoutContext {
  readonly lanes: LanePlace;
  /** Where labels may stand, in px along time. */
  readonly edges: Extent;
  /** What is taken so far: the one part that the layout changes as it goes on. */
  readonly taken: Occupied;
}

export function laneContextOf(index: EventIndex, view: View): LaneContext {
  const { viewport } = view;
  const context = layoutContextOf(index, view);
  const along = (cell: RestCell): number => countOf(viewport, context.plan.perMs, cell).at;
  const plan = withEdgesTold(context.plan, viewport, along, { start: 0, end: axisLength(viewport) });
  return {
    ...context,
    plan,
    lanes: placeLanes(viewport, plan),
    edges: edgesOf(viewport),
    taken: createOccupied(),
  };
}
