import type { SheetSizes } from './sheet-heights.ts';

/** The heights of the sheet that is shown, as in sheet.css. */
export function sizesOf(pane: HTMLElement): SheetSizes {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const strip = stripOf(pane);
  const stageTop = document.querySelector('.stage')?.getBoundingClientRect().top ?? 0;
  return {
    peek: 9 * rem,
    half: innerHeight * 0.58,
    full: Math.max(innerHeight * 0.66, innerHeight - stageTop - strip),
  };
}

/** What a full sheet leaves of the timeline, in px. */
export function stripOf(pane: HTMLElement): number {
  return parseFloat(getComputedStyle(pane).getPropertyValue('--strip')) || 0;
}
