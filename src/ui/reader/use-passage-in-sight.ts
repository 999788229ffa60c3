import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Interval } from '../../base/interval.ts';
import { bringIntoSight, type Frame, isInSight, makeRoom, reveal } from './bring-into-sight.ts';
import { canHighlight, highlight } from './highlight.ts';
import { whenSizeChanges } from './when-size-changes.ts';
import { type ArticleMarks, markNames } from './segments.ts';

interface Shown {
  readonly root: RefObject<HTMLElement | null>;
  /** A new object whenever the text under `root` is another. */
  readonly marks: ArticleMarks;
  /** Where the passage begins and what it is part of: a new object brings it into sight. */
  readonly passage: Interval | undefined;
  /** Other words that somebody asked to see; a new object brings them into sight. */
  readonly lookedAt: Interval | undefined;
  readonly frame: Frame;
}

/** Marks a passage in the article under `root` and brings it into sight; returns what brings it back. */
export function usePassageInSight({ root, marks, passage, lookedAt, frame }: Shown): () => void {
  useLayoutEffect(() => {
    if (root.current === null || !canHighlight()) return;
    return highlight(root.current, marks, markNames);
  }, [root, marks]);
  useLayoutEffect(() => bringIntoSight(root.current, passage, frame), [root, passage, frame]);
  useLayoutEffect(() => reveal(root.current, lookedAt, frame), [root, lookedAt, frame]);
  useEffect(() => {
    const article = root.current;
    const pane = article?.closest<HTMLElement>('[data-scrolls]');
    if (!article || !pane || passage === undefined) return;
    return whenSizeChanges(article, pane, {
      isInSight: () => isInSight(article, passage, frame),
      bringBack: () => bringIntoSight(article, passage, frame),
      makeRoom: () => makeRoom(article, pane),
    });
  }, [root, passage, frame]);
  return () => reveal(root.current, passage, frame);
}
