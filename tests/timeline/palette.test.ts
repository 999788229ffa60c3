import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../src/model/event-words.ts';
import type { DrawingNode } from '../../src/timeline/paint/drawing.ts';
import { paintMark } from '../../src/timeline/paint/mark.ts';
import { type Palette, palettes } from '../../src/timeline/palette.ts';
import { dateForms, sampleMark } from '../../src/timeline/sample-mark.ts';
import { contrast, linear, mix, rgbOf } from '../colours.ts';

/** OKLab (Ottosson 2020). */
function lightness(hex: string): number {
  const [r, g, b] = linear(rgbOf(hex));
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
}

function contrastOf(a: string, b: string): number {
  return contrast(rgbOf(a), rgbOf(b));
}

const themes = Object.entries(palettes) as readonly (readonly [string, Palette])[];

describe.each(themes)('the %s palette', (_, palette) => {
  const grounds = [palette.paper, palette.wash];
  const texts = [palette.ink, palette.second, palette.accent, ...Object.values(palette.kinds)];

  it('reads: every text meets AA on paper and on the bands', () => {
    const weak = texts.flatMap((text) =>
      grounds.filter((ground) => contrastOf(text, ground) < 4.5).map(() => text),
    );
    expect(weak).toEqual([]);
  });

  it('reads inside clusters', () => {
    expect(contrastOf(palette.paper, palette.ink)).toBeGreaterThan(7);
  });

  it('keeps one lightness for all kinds, so that none shouts', () => {
    const all = Object.values(palette.kinds).map(lightness);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(0.01);
  });

  it('draws every mark with 3:1 against its ground, faded or not', () => {
    const weak = dateForms.flatMap((form) =>
      eventKinds.flatMap((kind) =>
        [true, false].flatMap((faded) => {
          const mark = { ...sampleMark({ type: 'precision', form }, 'ltr'), kind, faded };
          const inks = inksOf(paintMark(mark, palette, 'test'));
          return grounds.flatMap((ground) => {
            const seen = inks.map(({ ink, share }) =>
              contrast(mix(rgbOf(ink), rgbOf(ground), share), rgbOf(ground)),
            );
            return Math.max(...seen) < 3 ? [`${form} ${kind} on ${ground}`] : [];
          });
        }),
      ),
    );
    expect(weak).toEqual([]);
  });
});

interface Ink {
  readonly ink: string;
  readonly share: number;
}

/** Everything that a mark is filled with; a gradient is as strong as its strongest stop, which is whole. */
function inksOf({ attributes, children }: DrawingNode, hue = hueOfGradient(children)): readonly Ink[] {
  const fill = String(attributes['fill'] ?? 'none');
  const ink = fill.startsWith('url(') ? hue : fill;
  const own = ink?.startsWith('#') ? [{ ink, share: Number(attributes['fill-opacity'] ?? 1) }] : [];
  return [...own, ...children.flatMap((child) => inksOf(child, hue))];
}

function hueOfGradient(nodes: readonly DrawingNode[]): string | undefined {
  for (const { attributes, children } of nodes) {
    const hue = attributes['stop-color'] ?? hueOfGradient(children);
    if (hue !== undefined) return String(hue);
  }
  return undefined;
}
