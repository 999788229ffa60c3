import { spanToTime } from '../folding/folding.ts';
import type { EventIndex } from '../index/event-index.ts';
import { countBelow, countUpTo } from '../index/lookup.ts';
import type { View } from '../view.ts';

/** Events that are drawn elsewhere, but whose date is open towards the view, so that they may lie in it. */
export function countPossible(index: EventIndex, { viewport }: View): number {
  const { start, end } = spanToTime(index.folding, viewport.span);
  const openBefore = index.openStarts.length - countBelow(index.openStarts, end);
  return openBefore + countUpTo(index.openEnds, start);
}
