import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob as FontBlob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { splitLigatures } from '../../src/export/print/split-ligatures.ts';

const file = join(import.meta.dirname, '../../node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf');
const original = new Uint8Array(readFileSync(file)).buffer;
let joined: Font;
let split: Font;
beforeAll(() => {
  joined = new Font(new Face(new FontBlob(original)));
  split = new Font(new Face(new FontBlob(splitLigatures(original))));
});

function shapeText(text: string, font: Font): ReturnType<TextBuffer['getGlyphInfosAndPositions']> {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** What is seen: each outline with the place it stands in. */
function seen(text: string, font: Font): readonly unknown[] {
  let x = 0;
  return shapeText(text, font).flatMap(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const path = font.glyphToPath(codepoint);
    const place = { path, x: x + xOffset, y: yOffset };
    x += xAdvance;
    return path === '' ? [] : [place];
  });
}

const words = ['السلاح', 'لا', 'الأولى', 'الإعلام', 'الآن', 'أولاً', 'الٱسم', 'بلاد', 'ڵا'];

describe('the face of a page to print', () => {
  test.each([...words, 'بَلَا', 'لله', 'محمّد', 'fi fl office', 'قمة 2019'])(
    'draws %s as the page does',
    (word) => {
      expect(seen(word, split)).toEqual(seen(word, joined));
    },
  );

  test.each(words)('says each letter of %s by a glyph of its own', (word) => {
    const clusters = shapeText(word, split).map(({ cluster }) => cluster);
    const letters = Array.from(word).flatMap((char, i) => (/\p{M}/u.test(char) ? [] : [i]));
    expect(clusters).toEqual(expect.arrayContaining(letters));
    expect(shapeText(word, joined).map(({ cluster }) => cluster)).not.toEqual(
      expect.arrayContaining(letters),
    );
  });

  test('is returned as it is when it has no such ligatures', () => {
    const bare = original.slice(0);
    const letters = Buffer.from(bare);
    letters.write('GSUX', letters.indexOf('GSUB'));
    expect(splitLigatures(bare)).toBe(bare);
  });
});
