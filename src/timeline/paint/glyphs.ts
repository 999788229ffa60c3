import type { EventKind } from '../../model/event.ts';

/** A glyph of 12 × 12 px around its centre, drawn with a line of 1.3 px; `solid` parts are filled. */
export interface Glyph {
  readonly line: string;
  readonly solid?: string;
}

export const glyphs: Readonly<Record<EventKind, Glyph>> = {
  summit: { line: 'M-5.5 4.5L-1.5-4.5L1 .5L2.6-2L5.5 4.5Z' },
  visit: {
    line: 'M0 5.5C-2.7 2.3-4-.2-4-1.8A4 4 0 0 1 4-1.8C4-.2 2.7 2.3 0 5.5Z',
    solid: 'M-1.3-1.6a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0Z',
  },
  talks: { line: 'M-5.5-5H2V.5H-2.5L-4.2 2.2V.5H-5.5ZM4-1.5H5.5V3.8H4.4V5.5L2.7 3.8H-1V2.6' },
  statement: { line: 'M-5.3-4.8H5.3V2.6H-.6L-3.2 5.2V2.6H-5.3Z', solid: 'M-3-2.2H3V-1H-3Z' },
  sanctions: { line: 'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0ZM-3.7-3.7L3.7 3.7' },
  arms: {
    line: 'M-2 5V-1.2C-2-3.4-.9-4.9 0-5.7C.9-4.9 2-3.4 2-1.2V5ZM-4.2 5.3H4.2',
    solid: 'M-2 1.2H2V2.6H-2Z',
  },
  exercise: {
    line: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
    solid: 'M-1.7 0a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0Z',
  },
  forum: { line: 'M-5.3-2L0-5.2L5.3-2ZM-4 .2V3.4M0 .2V3.4M4 .2V3.4M-5.5 5.2H5.5' },
  deadline: { line: 'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0ZM0-3V.3L2.3 1.8' },
  other: { line: 'M0-4.8L4.8 0L0 4.8L-4.8 0Z' },
};
