import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Interval } from '../../base/interval.ts';
import { bringIntoSight, isInSight, makeRoom, reveal } from './bring-into-sight.ts';
import { canHighlight, highlight } from './highlight.ts';
import { whenSizeChanges } from './when-size-changes.ts';
import { type ArticleMarks, markNames } from './segments.ts';

interface Shown {
  readonly root: RefObject<HTMLElement | null>;
  readonly marks: ArticleMarks;
  /** Where the passage begins and what it is part of: a new object brings it into sight. */
  readonly passage: Interval | undefined;
  /** Other words that somebody asked to see; a new object brings them into sight. */
  readonly lookedAt: Interval | undefined;
  /** Whether the article stands whole in the pane, instead of in a window of its own. */
  readonly isWhole: boolean;
}

/** Marks a passage in the article under `root` and brings it into sight; returns what brings it back. */
export function usePassageInSight({ root, marks, passage, lookedAt, isWhole }: Shown): () => void {
  useLayoutEffect(() => {
    if (root.current === null || !canHighlight()) return;
    return highlight(root.current, marks, markNames);
  }, [root, marks]);
  useLayoutEffect(() => bringIntoSight(root.current, passage, isWhole), [root, passage, isWhole]);
  useLayoutEffect(() => reveal(root.current, lookedAt, isWhole), [root, lookedAt, isWhole]);
  useEffect(() => {
    const article = root.current;
    const pane = article?.closest<HTMLElement>('[data-scrolls]');
    if (!article || !pane || passage === undefined) return;
    return whenSizeChanges(article, pane, {
      isInSight: () => isInSight(article, passage, isWhole),
      bringBack: () => bringIntoSight(article, passage, isWhole),
      makeRoom: () => makeRoom(article, pane),
    });
  }, [root, passage, isWhole]);
  return () => reveal(root.current, passage, isWhole);
}
