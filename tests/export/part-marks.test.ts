import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob as FontBlob, Buffer as TextBuffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { fontsOf } from '../../src/export/outline/weights.ts';
import { markFace } from '../../src/export/print/mark-face.ts';
import { partMarks } from '../../src/export/print/part-marks.ts';
import { partWord } from '../../src/export/print/part-word.ts';
import { createSubset, type Subset } from '../../src/export/print/subsetter.ts';

const read = (path: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../node_modules', path))).buffer;
const face = read('vazirmatn/fonts/variable/Vazirmatn[wght].ttf');
const fonts = fontsOf(face);
const atOnce = async (): Promise<void> => {};
let subset: Subset;
beforeAll(async () => {
  subset = await createSubset(read('harfbuzzjs/dist/harfbuzz-subset.wasm'));
});

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly font: Font;
  readonly features: readonly Feature[];
}

/** What is seen of pieces of a word, each drawn by itself: outlines in their places, and how wide all of it is. */
function seen(
  word: string,
  pieces: readonly Piece[],
  gaps: readonly number[],
): { readonly shapes: readonly (readonly number[])[]; readonly width: number } {
  let x = 0;
  const shapes = [...pieces].reverse().flatMap(({ text, start, font, features }, i) => {
    x += gaps[pieces.length - 1 - i] ?? 0;
    const buffer = new TextBuffer();
    buffer.addText(word, start, text.length);
    buffer.guessSegmentProperties();
    buffer.setDirection(Direction.RTL);
    shape(font, buffer, [...features]);
    return buffer.getGlyphInfosAndPositions().map((glyph) => {
      const at = [x + (glyph.xOffset ?? 0), glyph.yOffset ?? 0];
      x += glyph.xAdvance ?? 0;
      return font
        .glyphToJson(glyph.codepoint)
        .flatMap(({ values }) => values.map((value, v) => value + (at[v % 2] ?? 0)));
    });
  });
  return { shapes: shapes.sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0)), width: x };
}

const plain = [new Feature('tnum'), new Feature('calt', 0), new Feature('ccmp', 0)];

describe('a word whose marks are drawn by themselves', () => {
  const words = ['تحمّل', 'حدثًا', 'قليلاً', 'أُنشئ', 'سرًّا', 'مُحَمَّدٌ', 'كُلِّيَّةً', 'عامَي', 'المتحدّثة', 'هٰذا'];
  test.each(words.flatMap((word) => ([400, 500, 650] as const).map((weight) => [word, weight] as const)))(
    'looks like %s at %i, to a unit of the face',
    (word, weight) => {
      const font = fonts[weight];
      const parts = partWord(word, font) ?? [];
      expect(parts.map((part) => (typeof part === 'string' ? part : part.mark)).join('')).toBe(word);
      const marks = parts.filter((part) => typeof part === 'object');
      const bytes =
        subset(
          face,
          weight,
          marks.map(({ mark }) => mark),
        )?.buffer ?? new ArrayBuffer(0);
      const ofMarks = new Font(new Face(new FontBlob(markFace(bytes, marks))));
      let start = 0;
      const pieces = parts.map((part): Piece => {
        const isMark = typeof part === 'object';
        const text = isMark ? part.mark : part;
        start += text.length;
        const features = isMark ? [new Feature('salt', marks.indexOf(part) + 1)] : plain;
        return { text, start: start - text.length, font: isMark ? ofMarks : font, features };
      });
      const gaps = parts.map((part) => (typeof part === 'object' ? part.gap : 0));
      const whole = seen(word, [{ text: word, start: 0, font, features: plain }], []);
      const parted = seen(word, pieces, gaps);
      expect(parted.width).toBe(whole.width);
      expect(parted.shapes.map(({ length }) => length)).toEqual(whole.shapes.map(({ length }) => length));
      const wanted = whole.shapes.flat();
      for (const [i, value] of parted.shapes.flat().entries())
        expect(Math.abs(value - (wanted[i] ?? Infinity))).toBeLessThanOrEqual(1);
    },
  );

  test.each(['إلّا', 'كلَّا'])('stays one where a mark stands within a ligature: %s', (word) => {
    expect(partWord(word, fonts[400])).toBeUndefined();
  });
});

describe('a page whose marks are drawn by themselves', () => {
  const page = (text: string): string =>
    `<title>محمّد</title><h1>${text}</h1><p>${text}</p><text x="1" font-weight="500" dir="محمّد">${text}</text>`;

  test('has the same text, and asks for a form of each mark at each weight', async () => {
    const text = 'قال محمّد إنّ é &amp; 12 محمّد';
    const parted = await partMarks(page(text), fonts, atOnce);
    expect(parted.page.replaceAll(/<\/?t?span[^>]*>/g, '')).toBe(page(text));
    expect(parted.page).toContain('<title>محمّد</title>');
    expect(parted.page.match(/<span style="[^"]*'salt' 1[^"]*">ّ<\/span>/g)).toHaveLength(4);
    expect(parted.page.match(/<tspan /g)).toHaveLength(3);
    expect([...parted.marks].map(([weight, marks]) => [weight, marks.length])).toEqual([
      [650, 2],
      [400, 2],
      [500, 2],
    ]);
  });

  test('has those of each part of the line below a quote', async () => {
    const line = '<figcaption><bdi>يذكّر</bdi> · <bdi>محمّد</bdi></figcaption>';
    const parted = await partMarks(line, fonts, atOnce);
    expect(parted.page.match(/<span [^>]*>ّ<\/span>/g)).toHaveLength(2);
  });

  test('moves what follows a mark in a picture by what a margin of the mark moves it in a text', async () => {
    const formsOf = async (html: string) => partMarks(html, fonts, atOnce);
    const [written, drawn] = [await formsOf('<p>درّت</p>'), await formsOf('<text>درّت</text>')];
    const [, gap = ''] = /margin-left:(-[\d.]+)em/.exec(written.page) ?? [];
    const [, dx = ''] = /dx="([\d.]+)em"/.exec(drawn.page) ?? [];
    expect(Number(dx)).toBe(-Number(gap));
    expect(drawn.marks.get(400)).toEqual(written.marks.get(400));
  });

  test('keeps the marks of a word within it when there are more forms than a face can have', async () => {
    const many = ['بتثنيسشصضطظعغفقكلمهحخج', 'ٌٍَُِّْ'] as const;
    const words = Array.from(many[0], (letter) =>
      Array.from(many[1], (mark) => `م${letter}${mark}م ${letter}${mark}`),
    );
    const { marks } = await partMarks(`<p>${words.flat().join(' ')}</p>`, fonts, atOnce);
    expect(marks.get(400)?.length).toBeLessThanOrEqual(255);
    expect(marks.get(400)?.length).toBeGreaterThan(100);
  });
});
