import type { Interval } from '../../base/interval.ts';
import { findRange } from './highlight.ts';

/** Puts a stretch near the top of what scrolls around it, a third down, or wholly in sight when it is tall. */
export function bringIntoSight(root: HTMLElement | null, at: Interval | undefined, isWhole: boolean): void {
  const pane = root?.closest<HTMLElement>('[data-scrolls]');
  const scroller = isWhole ? pane : root;
  if (!scroller) return;
  makeRoom(root, pane);
  scrollTo(scroller, root, at, pane?.getBoundingClientRect());
}

/** What the pane cuts off of the article’s window is added to what it scrolls. */
export function makeRoom(root: HTMLElement | null, pane: HTMLElement | null | undefined): void {
  const frame = root?.getBoundingClientRect();
  if (frame === undefined) return;
  const outOfSight = frame.height - seenHeight(frame, pane?.getBoundingClientRect());
  root?.style.setProperty('--out-of-sight', `${outOfSight}px`);
}

/** The same, and the article itself too where it is out of sight. */
export function reveal(root: HTMLElement | null, at: Interval | undefined, isWhole: boolean): void {
  bringIntoSight(root, at, isWhole);
  const pane = root?.closest<HTMLElement>('[data-scrolls]');
  const frame = pane?.getBoundingClientRect();
  const target = rectOf(root, at);
  if (!pane || frame === undefined || target === undefined) return;
  if (target.top < frame.top || target.bottom > frame.bottom) scrollTo(pane, root, at, frame);
}

/** Whether some of it is. */
export function isInSight(root: HTMLElement, at: Interval, isWhole: boolean): boolean {
  const pane = root.closest('[data-scrolls]')?.getBoundingClientRect();
  const frame = isWhole ? pane : root.getBoundingClientRect();
  const target = findRange(root, at)?.getBoundingClientRect();
  if (frame === undefined || target === undefined) return false;
  return target.bottom > frame.top && target.top < frame.top + seenHeight(frame, pane);
}

function scrollTo(
  scroller: HTMLElement,
  root: HTMLElement | null,
  at: Interval | undefined,
  pane: DOMRect | undefined,
): void {
  const target = rectOf(root, at);
  if (root === null || target === undefined) return;
  const frame = scroller.getBoundingClientRect();
  const height = seenHeight(frame, pane);
  const room = Math.max(height - target.height, 0);
  const edge = target.top - Math.min(room / 2, height / 3);
  scroller.scrollTop += wholeLineFrom(root, edge, target.top) - frame.top;
}

/**
 * Where the first line below an edge begins, or where it is farther than a line, the one above, so that the edge cuts none;
 * the edge itself where no line is near.
 */
function wholeLineFrom(root: HTMLElement, edge: number, last: number): number {
  const lineHeight = Number.parseFloat(getComputedStyle(root).lineHeight);
  const all = document.createRange();
  all.selectNodeContents(root);
  const lines = [...all.getClientRects()]
    .filter(({ height }) => height < lineHeight)
    .map(({ top, height }) => top - (lineHeight - height) / 2)
    .filter((line) => Math.abs(line - edge) <= lineHeight && line <= last);
  return lines.find((line) => line >= edge) ?? lines.at(-1) ?? edge;
}

/** Where a stretch is on screen; what is folded away is unfolded for it. */
function rectOf(root: HTMLElement | null, at: Interval | undefined): DOMRect | undefined {
  if (root === null || at === undefined) return undefined;
  const range = findRange(root, at);
  if (range === undefined || typeof range.getBoundingClientRect !== 'function') return undefined;
  const fold = range.startContainer.parentElement?.closest('details');
  if (fold) fold.open = true;
  return range.getBoundingClientRect();
}

/** How much of what scrolls is above the fold of the pane, in px. */
function seenHeight(frame: DOMRect, pane: DOMRect | undefined): number {
  return Math.max(Math.min(frame.bottom, pane?.bottom ?? frame.bottom) - frame.top, 0);
}
