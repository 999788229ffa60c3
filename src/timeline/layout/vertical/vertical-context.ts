import type { EventIndex } from '../../index/event-index.ts';
import type { View } from '../../view.ts';
import { timeToX } from '../../viewport.ts';
import { withEdgesTold } from '../edge-cells.ts';
import { edgesOf } from '../edges.ts';
import { type LayoutContext, layoutContextOf } from '../layout-context.ts';
import { type Columns, columnsOf } from './columns.ts';

/** Of a vertical axis, with columns beside it. */
export interface VerticalContext extends LayoutContext {
  readonly columns: Columns;
}

export function verticalContextOf(index: EventIndex, view: View): VerticalContext {
  const { viewport } = view;
  const context = layoutContextOf(index, view);
  const along = ({ place }: { readonly place: number }): number => timeToX(viewport, place);
  const plan = withEdgesTold(context.plan, viewport, along, edgesOf(viewport));
  return { ...context, plan, columns: columnsOf(viewport) };
}
