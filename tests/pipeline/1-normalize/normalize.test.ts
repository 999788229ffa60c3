import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/model/fold-letters.ts';
import { normalize } from '../../../src/pipeline/1-normalize/normalize.ts';

const pieces = fc.constantFrom(
  ...Array.from('ابأإآٱىيیةهؤئكک٠۵7 .\n\u00A0\u202F\u0640\u064E\u0651\u200F\u202E\uFEFF\uFEFB'),
  '😀',
  '\uD83D',
  'A',
);
const anyText = fc.string({ unit: pieces, maxLength: 60 });

describe('normalize', () => {
  test.each([
    ['أَمْسِ', 'امس'],
    ['الأُسبـــوع', 'الاسبوع'],
    ['١٣ سبتمبر ۲۰۲۳', '13 سبتمبر 2023'],
    ['في\u00A0آذار', 'في اذار'],
    ['کوریا الشمالیة', 'كوريا الشماليه'],
    ['\u202Bغدًا\u202C', 'غدا'],
    ['ﻻ شيء', 'لا شيء'],
  ])('«%s» matches as «%s»', (source, text) => {
    expect(normalize(source).text).toBe(text);
  });

  test('every span of the matching text comes from a source span that folds to it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (source, a, b) => {
        const { text, toSource } = normalize(source);
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        fc.pre(start < end && !splitsLigature(source, toSource, start, end, text.length));
        const span = toSource(start, end);
        expect(oneSpace(foldLetters(source.slice(span.start, span.end)))).toBe(text.slice(start, end));
      }),
    );
  });

  test('the way there and back: a source span turns into what its letters fold to', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (source, a, b) => {
        const start = Math.min(a, b, source.length);
        const end = Math.min(Math.max(a, b), source.length);
        const { text, fromSource } = normalize(source);
        const span = fromSource(start, end);
        expect(oneSpace(` ${text.slice(span.start, span.end)} `)).toBe(
          oneSpace(` ${foldLetters(source.slice(start, end))} `),
        );
      }),
    );
  });

  test('ten megabytes are folded in one go', () => {
    const source = 'وأَمسِ '.repeat(1_500_000);
    expect(normalize(source).text).toHaveLength(5 * 1_500_000);
  });
});

/** A ligature folds to two letters; a span that holds only one of them has no source span of its own. */
function splitsLigature(
  source: string,
  toSource: (start: number, end: number) => { readonly start: number; readonly end: number },
  start: number,
  end: number,
  length: number,
): boolean {
  const same = (a: number, b: number): boolean =>
    a >= 0 && b < length && toSource(a, a + 1).start === toSource(b, b + 1).start;
  return source.includes('\uFEFB') && (same(start - 1, start) || same(end - 1, end));
}

function oneSpace(text: string): string {
  return text.replaceAll(/ +/g, ' ');
}
