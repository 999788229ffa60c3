import type { EventIndex } from '../../index/event-index.ts';
import type { View } from '../../view.ts';
import { timeToX } from '../../viewport.ts';
import { withEdgesTold } from '../edge-cells.ts';
import { edgesOf } from '../edges.ts';
import { type Ground, groundOf } from '../ground.ts';
import { type Columns, columnsOf } from './columns.ts';

/** Of a vertical axis, with columns beside it. */
export interface UprightGround extends Ground {
  readonly columns: Columns;
}

export function uprightGroundOf(index: EventIndex, view: View): UprightGround {
  const { viewport } = view;
  const ground = groundOf(index, view);
  const along = ({ place }: { readonly place: number }): number => timeToX(viewport, place);
  const plan = withEdgesTold(ground.plan, viewport, along, edgesOf(viewport));
  return { ...ground, plan, columns: columnsOf(viewport) };
}
