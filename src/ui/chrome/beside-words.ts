import type { CSSProperties } from 'react';
import type { PlaceOnPage } from '../../store/slices/selection.ts';

/** As wide, and at most as high, as the style sheet makes a panel, and the room around it, in px. */
const panelWidth = 360;
const mostHeight = 640;
const gap = 8;
const edge = 16;
/** A list in less height is none. */
const leastHeight = 200;

interface Page {
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

/**
 * Where a panel opens beside words of the page: below them where they stand in its upper half, else above, from where their
 * lines begin. Undefined where that leaves no room for a list, or where the words are scrolled out of sight.
 */
export function besideWords(words: PlaceOnPage, page: Page): CSSProperties | undefined {
  if (words.top < 0 || words.bottom > page.height) return undefined;
  const isBelow = words.top + words.bottom < page.height;
  const room = (isBelow ? page.height - words.bottom : words.top) - gap - edge;
  if (room < leastHeight) return undefined;
  const start = page.isRightToLeft ? words.right - panelWidth : words.left;
  return {
    top: isBelow ? words.bottom + gap : 'auto',
    bottom: isBelow ? 'auto' : page.height - words.top + gap,
    left: Math.max(edge, Math.min(start, page.width - panelWidth - edge)),
    right: 'auto',
    maxBlockSize: Math.min(room, mostHeight),
  };
}
