import { axisLength, type Viewport } from '../viewport.ts';
import { alongOfCell } from './clusters.ts';
import { joinCells } from './join-cells.ts';
import type { Plan, RestCell } from './plan.ts';

/**
 * A picture holds what touches the time that is asked for, and whole bubbles: a cluster whose place is beyond its edge is told
 * with the events that run on beyond it, as its own do. On screen the plan stays as it is.
 */
export function withEdgesTold(plan: Plan, viewport: Viewport): Plan {
  if (viewport.marginPx === undefined) return plan;
  const isOutside = (cell: RestCell): boolean => {
    const along = alongOfCell(viewport, plan.perMs, cell);
    return along < 0 || along > axisLength(viewport);
  };
  const running = plan.cells.filter((cell) => cell.runsOn === true || isOutside(cell));
  const [first, ...others] = running;
  if (first === undefined) return plan;
  const told: RestCell = { ...others.reduce(joinCells, first), cell: 0, span: viewport.span, runsOn: true };
  return { ...plan, cells: [...plan.cells.filter((cell) => !running.includes(cell)), told] };
}
