import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeAt, graphemesOf } from '../../src/base/graphemes.ts';

describe('the letters of a text', () => {
  test.each([
    ['قِمَّة', ['قِ', 'مَّ', 'ة']],
    ['a👨‍👩‍👧b', ['a', '👨‍👩‍👧', 'b']],
    ['', []],
  ])('%s', (text, letters) => {
    expect(graphemesOf(text)).toEqual(letters);
  });

  test('are all of it, and each is found from any place within', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = graphemesOf(text);
        expect(letters.join('')).toBe(text);
        let at = 0;
        for (const letter of letters) {
          expect(graphemeAt(text, at + letter.length - 1)).toBe(letter);
          at += letter.length;
        }
        expect(graphemeAt(text, at)).toBe('');
      }),
    );
  });
});
