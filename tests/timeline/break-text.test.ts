import { describe, expect, it } from 'vitest';
import { breakText } from '../../src/timeline/layout/break-text.ts';

/** A px a letter. */
const measure = (text: string): number => text.length;

describe('text that is broken into lines', () => {
  it.each([
    ['whole words', 'one two three', 7, 2, ['one two', 'three']],
    ['an ellipsis after the last word that fits', 'one two three four', 9, 1, ['one two…']],
    ['a word that is too long alone, cut', 'abcdefghij', 5, 1, ['abcd…']],
    ['at least a letter', 'abcdefghij', 1, 1, ['a…']],
    ['letters with their marks', 'نُنُنُنُ', 5, 1, ['نُنُ…']],
  ])('has %s', (_, text, maxWidth, maxLines, lines) => {
    expect(breakText(text, maxWidth, maxLines, measure).lines).toEqual(lines);
  });

  it.each([20_000, 1_000_000])('a word of %i letters is cut after few looks at it', (length) => {
    let measured = 0;
    const counting = (text: string): number => {
      measured += text.length;
      return measure(text);
    };
    const { lines } = breakText('x'.repeat(length), 300, 1, counting);
    expect(lines).toEqual([`${'x'.repeat(299)}…`]);
    expect(measured).toBeLessThan(3 * length + 50_000);
  });
});
