import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob as FontBlob, Buffer as TextBuffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyGlyph, giveSize } from '../../src/export/print/empty-glyph.ts';
import { createSubset, type Subset } from '../../src/export/print/subsetter.ts';

const read = (path: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../node_modules', path))).buffer;
const face = read('vazirmatn/fonts/variable/Vazirmatn[wght].ttf');
const words = 'محمّد يُعدّ قرارًا السلاح office 2019';
let subset: Subset;
beforeAll(async () => {
  subset = await createSubset(read('harfbuzzjs/dist/harfbuzz-subset.wasm'));
});

function fontOf(bytes: ArrayBuffer): Font {
  return new Font(new Face(new FontBlob(bytes)));
}

interface Seen {
  readonly path: string;
  readonly place: readonly number[];
}

function seen(text: string, font: Font): readonly Seen[] {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    path: font.glyphToPath(codepoint),
    place: [xAdvance, xOffset, yOffset],
  }));
}

function made(weight: number, text: string): ArrayBuffer {
  return subset(face, weight, text)?.buffer ?? new ArrayBuffer(0);
}

describe('a face of one weight', () => {
  test.each([400, 500, 650])('draws %i as the variable face does, to a unit', (weight) => {
    const variable = fontOf(face);
    variable.setVariations([new Variation('wght', weight)]);
    const places = (font: Font) => seen(words, font).flatMap(({ place }) => place);
    const [got, wanted] = [places(fontOf(made(weight, words))), places(variable)];
    expect(got).toHaveLength(wanted.length);
    for (const [i, value] of got.entries())
      expect(Math.abs(value - (wanted[i] ?? Infinity))).toBeLessThanOrEqual(1);
  });

  test('has no axis, and no letter that the text has not, such as old presentation forms', () => {
    const font = made(400, words);
    const tags = Buffer.from(font).toString('latin1', 12, 12 + 16 * 20);
    expect(tags).not.toContain('fvar');
    expect(seen('\uFE8D', fontOf(face))).not.toEqual(seen('\uFE8D', fontOf(font)));
    expect(font.byteLength).toBeLessThan(face.byteLength / 5);
  });

  test('is not made of what is no font', () => {
    expect(subset(new Uint8Array([1, 2, 3]).buffer, 400, words)).toBeUndefined();
  });
});

describe('the empty glyph', () => {
  test('gets a size and nothing else changes', () => {
    const sized = giveSize(face);
    expect(emptyGlyph(face)).toBeDefined();
    const [before, after] = [fontOf(face), fontOf(sized)];
    const empty = emptyGlyph(face) ?? 0;
    expect(before.glyphExtents(empty)?.width).toBe(0);
    expect(after.glyphExtents(empty)).toMatchObject({ width: 16 });
    const others = Array.from({ length: 1300 }, (_, id) => id).filter((id) => id !== empty);
    const pathsOf = (font: Font) => others.map((id) => font.glyphToPath(id));
    expect(pathsOf(after)).toEqual(pathsOf(before));
    expect(seen(words, after)).toEqual(seen(words, before));
  });
});

test('a face to print keeps its figures of one width', () => {
  const font = fontOf(made(400, '٠١'));
  const widths = ['٠', '١'].map((figure) => {
    const buffer = new TextBuffer();
    buffer.addText(figure);
    buffer.guessSegmentProperties();
    shape(font, buffer, [new Feature('tnum')]);
    return buffer.getGlyphInfosAndPositions()[0]?.xAdvance;
  });
  expect(widths[0]).toBe(widths[1]);
});
