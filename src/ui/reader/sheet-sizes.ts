import type { SheetSizes } from './sheet-heights.ts';

/** The heights of the sheet that is shown, as in sheet.css. */
export function sizesOf(pane: HTMLElement): SheetSizes {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const strip = stripOf(pane);
  return {
    peek: 9 * rem,
    half: innerHeight * 0.58,
    full: Math.max(innerHeight * 0.66, innerHeight - stageTop(pane) - strip),
  };
}

/** What a full sheet leaves of the timeline, in px: less than the strip where the window is low. */
export function leftByFull(pane: HTMLElement): number {
  return Math.max(innerHeight - stageTop(pane) - sizesOf(pane).full, 0);
}

/** Over which the sheet lies. */
export function stageOf(pane: HTMLElement): Element | null {
  return pane.ownerDocument.querySelector('.stage');
}

function stageTop(pane: HTMLElement): number {
  return stageOf(pane)?.getBoundingClientRect().top ?? 0;
}

function stripOf(pane: HTMLElement): number {
  return parseFloat(getComputedStyle(pane).getPropertyValue('--strip')) || 0;
}
