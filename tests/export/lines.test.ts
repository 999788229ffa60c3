import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceLines, fillLines, holdTogether, letGo } from '../../src/export/lines.ts';

const measure = (text: string): number => text.length;

test.each([
  ['one two three', 9, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ['see https://a.example/long/path', 18, ['see', 'https://a.example/', 'long/path']],
  ['', 10, ['']],
])('%j in %i fills %j', (text, width, lines) => {
  expect(fillLines(text, width, measure)).toEqual(lines);
});

test.each([
  ['Reuters, 13 September 2023 · AFP', 20, ['Reuters,', '13 September 2023 ·', 'AFP']],
  ['رويترز، 13 سبتمبر 2023 · الراي', 18, ['رويترز،', '13 سبتمبر 2023 ·', 'الراي']],
  ['الراي، ١٣ أيلول ٢٠٢٣', 14, ['الراي،', '١٣ أيلول ٢٠٢٣']],
  ['summits and arms, 2006', 20, ['summits and arms,', '2006']],
])('%j in %i keeps dates together as %j', (text, width, lines) => {
  expect(fillLines(holdTogether(text), width, measure).map(letGo)).toEqual(lines);
});

test('a letter and what stands on it are never parted', () => {
  expect(fillLines('بَتَثَ', 2, measure)).toEqual(['بَ', 'تَ', 'ثَ']);
  expect(fillLines('👩‍🚀👩‍🚀', 6, measure)).toEqual(['👩‍🚀', '👩‍🚀']);
});

test.each([
  ['summits and arms, 2006', 20, ['summits and', 'arms, 2006']],
  ['abcdefghij kl', 10, ['abcdefghij', 'kl']],
  ['one line', 20, ['one line']],
])('%j in %i balances to %j', (text, width, lines) => {
  expect(balanceLines(text, width, measure)).toEqual(lines);
});

test('balanced lines are as many as filled ones, fit, and lose nothing', () => {
  const words = fc.array(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).map((w) => w.replaceAll(' ', 'x')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (parts, width) => {
      const text = parts.join(' ');
      const balanced = balanceLines(text, width, measure);
      expect(balanced).toHaveLength(fillLines(text, width, measure).length);
      for (const line of balanced) expect(measure(line)).toBeLessThanOrEqual(width);
      expect(balanced.join('').replaceAll(' ', '')).toBe(parts.join(''));
    }),
  );
});
