import type { EventIndex } from '../index/event-index.ts';
import type { View } from '../view.ts';
import { findLifted } from './lift.ts';
import type { Plan } from './plan.ts';
import { type Planning, planningOf } from './planner-of.ts';

/** From what one scene is laid out, whichever way its axis runs: the events, how they are looked at, who stands where. */
export interface LayoutContext {
  readonly index: EventIndex;
  readonly view: View;
  readonly planning: Planning;
  readonly plan: Plan;
  /** Events that the plan has in a cluster at most, and that must be seen all the same. */
  readonly lifted: readonly number[];
}

export function layoutContextOf(index: EventIndex, view: View): LayoutContext {
  const planning = planningOf(index, view);
  const plan = planning.planFor(view.viewport);
  return { index, view, planning, plan, lifted: findLifted(index, view, plan) };
}
