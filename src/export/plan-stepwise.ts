import { length } from '../base/interval.ts';
import type { EventIndex } from '../timeline/index/event-index.ts';
import { planningOf } from '../timeline/layout/planner-of.ts';
import type { View } from '../timeline/view.ts';

/** So many events are planned at once in a moment. */
const fewEvents = 500;
/** Two steps a doubling: a level or less. */
const step = Math.SQRT2;

/**
 * Plans the zoom levels of a long list from the coarsest to that of the view, one at a time, so that the page can breathe
 * between them: each rests on the one before, and all at once they would hold it up.
 */
export async function planStepwise(
  index: EventIndex,
  view: View,
  breathe: () => Promise<void>,
): Promise<void> {
  if (index.count <= fewEvents) return;
  const { span } = view.viewport;
  const { planFor } = planningOf(index, view);
  const middle = (span.start + span.end) / 2;
  for (let wide = length(index.extent) * step; wide > length(span); wide /= step) {
    planFor({ ...view.viewport, span: { start: middle - wide / 2, end: middle + wide / 2 } });
    await breathe();
  }
}
