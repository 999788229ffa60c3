import { overlaps } from '../../../base/interval.ts';
import { downOf } from '../../box-sides.ts';
import type { Box, Label } from '../../scene.ts';
import { headerHeight } from './columns.ts';

const gap = 4;

/** The title of a bar that has no room where the bar begins, and where that is, from the top and down to. */
export interface RunningTitle {
  readonly title: Label;
  readonly fromPx: number;
  readonly untilPx: number;
}

/**
 * Titles of bars that began above the screen, or in the row of a heavier event, stand beside them where the first room is, below
 * the header or between other titles: so a bar that runs through the screen says what it is.
 */
export function runningLabels(running: readonly RunningTitle[], others: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const { title, fromPx, untilPx } of running) {
    const taken = [...placed, ...others].map(({ box }) => box);
    const first = Math.max(headerHeight + gap, fromPx);
    const tops = [first, ...taken.map(({ y, height }) => y + height + gap)];
    const y = tops
      .filter((top) => top >= first && top + title.box.height <= untilPx)
      .sort((a, b) => a - b)
      .find((top) => taken.every((box) => !overlapsDown(box, { ...title.box, y: top })));
    if (y !== undefined) placed.push(shifted(title, y - title.box.y));
  }
  return placed;
}

/** Titles that are asked for stand over others: those of bars that began above the screen right below the header, in order. */
export function inSight(titles: readonly Omit<RunningTitle, 'fromPx'>[]): readonly Label[] {
  let y = headerHeight + gap;
  return titles.map(({ title, untilPx }) => {
    if (!isAbove(title) || untilPx <= headerHeight) return title;
    const moved = shifted(title, y - title.box.y);
    y += title.box.height + gap;
    return moved;
  });
}

export function isAbove({ box }: Label): boolean {
  return box.y + box.height <= headerHeight;
}

export function overlapsDown(a: Box, b: Box): boolean {
  return overlaps(downOf(a), downOf(b));
}

function shifted(label: Label, px: number): Label {
  const { box, glyph, lines } = label;
  return {
    ...label,
    box: { ...box, y: box.y + px },
    glyph: { ...glyph, y: glyph.y + px },
    lines: lines.map((line) => ({ ...line, y: line.y + px })),
  };
}
