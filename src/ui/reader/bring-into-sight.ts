import type { Interval } from '../../base/interval.ts';
import { findRange } from './highlight.ts';

/**
 * What scrolls the article: a window of its own, or the pane that it stands in whole, or the sheet, which has some of it and
 * the head of its event above, and so scrolls no further than it must.
 */
export type Frame = 'window' | 'pane' | 'sheet';

/** Of a passage in a sheet so many lines are in sight, where it has so many. */
const linesInSheet = 2;

/** Puts a stretch near the top of what scrolls around it, a third down, or wholly in sight when it is tall. */
export function bringIntoSight(root: HTMLElement | null, at: Interval | undefined, frame: Frame): void {
  const pane = root?.closest<HTMLElement>('[data-scrolls]');
  /** Of a sheet at its lowest only the head is seen. */
  if (pane?.closest('[data-sheet="peek"]')) return;
  if (frame === 'sheet') return bringIntoSheet(root, at, pane);
  const scroller = frame === 'pane' ? pane : root;
  if (!scroller) return;
  makeRoom(root, pane);
  scrollTo(scroller, root, at, pane?.getBoundingClientRect());
}

/** Scrolls the sheet until the first lines of a stretch stand above its lower edge, and below what stays at its upper one. */
function bringIntoSheet(
  root: HTMLElement | null,
  at: Interval | undefined,
  pane: HTMLElement | null | undefined,
): void {
  const target = rectOf(root, at);
  if (!pane || root === null || target === undefined) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const staysPx = pane.querySelector('.sources')?.clientHeight ?? 0;
  const lineHeight = Number.parseFloat(getComputedStyle(root).lineHeight);
  const lowest = Math.min(target.bottom, target.top + linesInSheet * lineHeight);
  if (target.top < top + staysPx) pane.scrollTop += target.top - lineHeight - staysPx - top;
  else if (lowest > bottom) pane.scrollTop += Math.min(lowest - bottom, target.top - top - staysPx);
}

/** What the pane cuts off of the article’s window is added to what it scrolls. */
export function makeRoom(root: HTMLElement | null, pane: HTMLElement | null | undefined): void {
  const frame = root?.getBoundingClientRect();
  if (frame === undefined) return;
  const outOfSight = frame.height - seenHeight(frame, pane?.getBoundingClientRect());
  root?.style.setProperty('--out-of-sight', `${outOfSight}px`);
}

/** The same, and the article itself too where it is out of sight. */
export function reveal(root: HTMLElement | null, at: Interval | undefined, frame: Frame): void {
  bringIntoSight(root, at, frame);
  const pane = root?.closest<HTMLElement>('[data-scrolls]');
  const target = rectOf(root, at);
  if (!pane || frame === 'sheet' || target === undefined) return;
  const seen = pane.getBoundingClientRect();
  if (target.top < seen.top || target.bottom > seen.bottom) scrollTo(pane, root, at, seen);
}

/** Whether some of it is. */
export function isInSight(root: HTMLElement, at: Interval, frame: Frame): boolean {
  const pane = root.closest('[data-scrolls]')?.getBoundingClientRect();
  const seen = frame === 'window' ? root.getBoundingClientRect() : pane;
  const target = findRange(root, at)?.getBoundingClientRect();
  if (seen === undefined || target === undefined) return false;
  return target.bottom > seen.top && target.top < seen.top + seenHeight(seen, pane);
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
