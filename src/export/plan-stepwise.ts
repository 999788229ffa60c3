import type { EventIndex } from '../timeline/index/event-index.ts';
import { planningOf } from '../timeline/layout/planner-of.ts';
import type { View } from '../timeline/view.ts';
import { inSteps } from './in-steps.ts';

/** Plans what a view wants a little at a time, so that the page can breathe: all at once it would hold the page up. */
export async function planStepwise(
  index: EventIndex,
  view: View,
  breathe: () => Promise<void>,
): Promise<void> {
  const { prepare } = planningOf(index, view);
  await inSteps(missing(), () => undefined, breathe);

  function* missing(): Generator<undefined> {
    while (prepare(view.viewport)) yield;
  }
}
