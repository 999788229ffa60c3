import type { EventIndex } from '../index/event-index.ts';
import { type Folding, spanToAxis } from './folding.ts';

/**
 * The same events along a folded axis. No event lies in a fold, so that lengths and every order stay as they are: its
 * arrays are those of the other, and what asks for a place on the axis goes through the folding. O(1).
 */
export function foldIndex(index: EventIndex, folding: Folding): EventIndex {
  if (folding.folds.length === 0) return index;
  return {
    ...index,
    folding,
    lookup: { ...index.lookup, folding },
    extent: spanToAxis(folding, index.extent),
  };
}
