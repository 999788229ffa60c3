import type { EventIndex } from '../index/event-index.ts';
import { findFolds } from './find-folds.ts';
import { foldIndex } from './fold-index.ts';

/** The events of one dataset along time, and along the axis that is wanted; each is made when it is first asked for. */
export interface Axes {
  readonly canFold: boolean;
  readonly indexFor: (isFolded: boolean) => EventIndex;
}

export function createAxes(plain: EventIndex): Axes {
  const folding = findFolds(plain.starts, plain.ends);
  let folded: EventIndex | undefined;
  return {
    canFold: folding.folds.length > 0,
    indexFor(isFolded) {
      if (!isFolded) return plain;
      folded ??= foldIndex(plain, folding);
      return folded;
    },
  };
}
