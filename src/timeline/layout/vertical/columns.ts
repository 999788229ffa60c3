import type { Viewport } from '../../viewport.ts';

/** The row at the upper edge that names the unit of time there. */
export const headerHeight = 28;
/** So much of the time before its first day an upright picture has below the header: room for the ring of a mark on that day. */
export const beforeFirstPx = 20;
/** Least height of a row: two lines of a label and the room around them. */
export const leastRow = 40;
/** Columns in px from the side where lines of text begin: ticks, long bars, marks, labels, and numbers at the other side. */
const tickColumn = 66;
const firstLong = tickColumn + 11;
const longPitch = 12;
export const longLanes = 2;
const firstMark = firstLong + longLanes * longPitch + 6;
const markPitch = 14;
const markLanes = 3;
const labelColumn = firstMark + (markLanes - 1) * markPitch + 12;
const countColumn = 44;

/** Places across a vertical axis, in px from the left, mirrored where text runs right to left. */
export interface Columns {
  readonly axis: number;
  /** Edges of the text of a tick on the side where it begins, and the width it has. */
  readonly ticks: number;
  readonly tickWidth: number;
  readonly longAt: (lane: number) => number;
  readonly markAt: (lane: number) => number;
  /** Where labels begin, and the width of glyph and text together. */
  readonly labels: number;
  readonly labelWidth: number;
  readonly counts: number;
  /** From px along the line of text to px from the left. */
  readonly across: (inline: number) => number;
}

export function columnsOf({ widthPx, direction }: Viewport): Columns {
  const across = (inline: number): number => (direction === 'ltr' ? inline : widthPx - inline);
  return {
    across,
    axis: across(tickColumn),
    ticks: across(8),
    tickWidth: tickColumn - 12,
    longAt: (lane) => across(firstLong + lane * longPitch),
    markAt: (lane) => across(firstMark + lane * markPitch),
    labels: across(labelColumn),
    labelWidth: widthPx - labelColumn - countColumn,
    counts: across(widthPx - countColumn / 2),
  };
}
