import type { Viewport } from '../viewport.ts';
import type { Extent } from './extent.ts';
import { joinCells } from './join-cells.ts';
import type { Plan, RestCell } from './plan.ts';

/**
 * A picture holds what touches the time that is asked for, and whole clusters: a cluster whose place, in px along time, is beyond
 * these edges is told with the events that run on beyond the picture, as its own do. On screen the plan stays as it is.
 */
export function withEdgesTold(
  plan: Plan,
  viewport: Viewport,
  along: (cell: RestCell) => number,
  edges: Extent,
): Plan {
  if (viewport.marginPx === undefined) return plan;
  const isOutside = (cell: RestCell): boolean => along(cell) < edges.start || along(cell) > edges.end;
  const running = plan.cells.filter((cell) => cell.runsOn === true || isOutside(cell));
  const [first, ...others] = running;
  if (first === undefined) return plan;
  const told: RestCell = { ...others.reduce(joinCells, first), cell: 0, span: viewport.span, runsOn: true };
  return { ...plan, cells: [...plan.cells.filter((cell) => !running.includes(cell)), told] };
}
