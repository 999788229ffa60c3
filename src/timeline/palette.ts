import { rememberOf } from '../base/remember.ts';
import type { KindGroup } from './kind-group.ts';
import type { Theme } from './props.ts';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly second: string;
  readonly hairline: string;
  /** Every second band behind the plot. */
  readonly wash: string;
  /** Selection, focus and links only. */
  readonly accent: string;
  readonly kinds: Readonly<Record<KindGroup, string>>;
}

/**
 * Ink and paper of look.md. The kinds keep the hues of Okabe and Ito's set, muted and brought to one
 * lightness (OKLCH 0.53 on light paper, 0.745 on dark), so that none shouts; glyphs tell them apart in grey.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1c2024',
    second: '#5b636c',
    hairline: '#e3e0d8',
    wash: '#f6f4ee',
    accent: '#9a3412',
    kinds: {
      meeting: '#206faf',
      talks: '#2b7c5e',
      statement: '#725f95',
      sanctions: '#a64561',
      arms: '#8d6117',
      other: '#6b6b6b',
    },
  },
  dark: {
    paper: '#15171a',
    ink: '#eceae5',
    second: '#a3a9b0',
    hairline: '#2b2f34',
    wash: '#181b1e',
    accent: '#fb923c',
    kinds: {
      meeting: '#68b3f7',
      talks: '#6ec09d',
      statement: '#b4a0db',
      sanctions: '#f088a1',
      arms: '#d3a35d',
      other: '#acacac',
    },
  },
};

/** The palette with one colour for every kind. */
export function withHue(palette: Palette, hue: string): Palette {
  return {
    ...palette,
    kinds: { meeting: hue, talks: hue, statement: hue, sanctions: hue, arms: hue, other: hue },
  };
}

/** So much of a hue is left of it; still 3:1 against paper and bands (WCAG 1.4.11). */
const lightenedShare = 0.78;

/** For what is perhaps so. Hues of their own and no transparency: the parts of a mark lie over one another. */
export const lightened = rememberOf((palette: Palette): Palette => {
  const kinds = Object.entries(palette.kinds).map(([kind, hue]) => [
    kind,
    mixed(hue, palette.paper, lightenedShare),
  ]);
  return { ...palette, kinds: Object.fromEntries(kinds) };
});

/** `share` of one colour and the rest of another, both `#rrggbb`. */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** For what steps back while an article is read: grey and as easy to read, where transparency would not be. */
export const steppedBack = rememberOf((palette: Palette): Palette => ({
  ...withHue(palette, palette.second),
  ink: palette.second,
}));
