import { type RefObject, useLayoutEffect } from 'react';
import type { Passage } from '../../model/passage.ts';
import { canHighlight, findRange, highlight } from './highlight.ts';

/** Highlights a passage in the article under `root` and brings it into sight; returns what brings it back. */
export function usePassageInSight(
  root: RefObject<HTMLElement | null>,
  passage: Passage,
  isWhole: boolean,
): () => void {
  useLayoutEffect(() => {
    if (root.current === null || !canHighlight()) return;
    const phrase = passage.reading === null ? [] : [passage.reading];
    return highlight(root.current, { passage: passage.spans, 'date-phrase': phrase });
  }, [root, passage]);
  useLayoutEffect(() => bringIntoSight(root.current, passage, isWhole), [root, passage, isWhole]);
  return () => bringIntoSight(root.current, passage, isWhole);
}

/** Puts the passage near the top of what scrolls around it, a third down, or wholly in sight when it is tall. */
function bringIntoSight(root: HTMLElement | null, { spans: [first] }: Passage, isWhole: boolean): void {
  if (root === null || first === undefined) return;
  const range = findRange(root, first);
  if (range === undefined || typeof range.getBoundingClientRect !== 'function') return;
  const pane = root.closest<HTMLElement>('[data-scrolls]');
  const scroller = isWhole ? pane : root;
  if (scroller === null) return;
  const target = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const height = seenHeight(frame, pane?.getBoundingClientRect());
  const room = Math.max(height - target.height, 0);
  scroller.scrollTop += target.top - frame.top - Math.min(room / 2, height / 3);
}

/** How much of what scrolls is above the fold of the pane, in px; all of it where the pane must be scrolled anyway. */
function seenHeight(frame: DOMRect, pane: DOMRect | undefined): number {
  const seen = Math.min(frame.bottom, pane?.bottom ?? frame.bottom) - frame.top;
  return seen < frame.height / 3 ? frame.height : seen;
}
