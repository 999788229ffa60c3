import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../src/timeline/palette.ts';

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** OKLab (Ottosson 2020). */
function lightness(hex: string): number {
  const [r, g, b] = [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
}

const themes = Object.entries(palettes) as readonly (readonly [string, Palette])[];

describe.each(themes)('the %s palette', (_, palette) => {
  const grounds = [palette.paper, palette.wash];
  const texts = [palette.ink, palette.second, palette.accent, ...Object.values(palette.kinds)];

  it('reads: every text meets AA on paper and on the bands', () => {
    const weak = texts.flatMap((text) =>
      grounds.filter((ground) => contrast(text, ground) < 4.5).map(() => text),
    );
    expect(weak).toEqual([]);
  });

  it('reads inside clusters', () => {
    expect(contrast(palette.paper, palette.ink)).toBeGreaterThan(7);
  });

  it('keeps one lightness for all kinds, so that none shouts', () => {
    const all = Object.values(palette.kinds).map(lightness);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(0.01);
  });
});
