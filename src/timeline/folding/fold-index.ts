import type { EventIndex } from '../index/event-index.ts';
import { type Folding, toAxis } from './folding.ts';

/**
 * The same events along a folded axis. No event lies in a fold, so that lengths and every order stay as they are and
 * times alone move. O(n).
 */
export function foldIndex(index: EventIndex, folding: Folding): EventIndex {
  if (folding.folds.length === 0) return index;
  const move = (times: Float64Array): Float64Array => times.map((time) => toAxis(folding, time));
  const starts = move(index.starts);
  const ends = move(index.ends);
  const { sortedEnds, endTree } = index.lookup;
  return {
    ...index,
    folding,
    starts,
    ends,
    lookup: { starts, ends, sortedEnds: move(sortedEnds), endTree: move(endTree) },
    openStarts: move(index.openStarts),
    openEnds: move(index.openEnds),
    extent: { start: toAxis(folding, index.extent.start), end: toAxis(folding, index.extent.end) },
  };
}
