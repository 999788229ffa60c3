import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAround, widenToWords } from '../../../src/ui/reader/words-of-text.ts';
import { articleText } from '../quoted.ts';

const text = articleText('peskov-2023');
const place = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('a stretch widened to words', () => {
  test('holds the stretch, and no letter stands on both sides of an edge', () => {
    fc.assert(
      fc.property(place, (stretch) => {
        const { start, end } = widenToWords(text, stretch);
        expect(start).toBeLessThanOrEqual(stretch.start);
        expect(end).toBeGreaterThanOrEqual(stretch.end);
        for (const edge of [start, end]) {
          expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\p{L}\p{M}]{2}$/u);
        }
      }),
    );
  });

  test.each([
    ['رفضت روسيا', { start: 1, end: 2 }, 'رفضت'],
    ['رفضت روسيا', { start: 0, end: 4 }, 'رفضت'],
    ['قِمّة', { start: 1, end: 1 }, 'قِمّة'],
    ['كيم جونغ-أون', { start: 6, end: 7 }, 'جونغ'],
    ['a😀b', { start: 2, end: 3 }, 'a😀b'],
  ])('%s', (words, stretch, widened) => {
    const { start, end } = widenToWords(words, stretch);
    expect(words.slice(start, end)).toBe(widened);
  });
});

describe('the sentence around a position is the one that the pipeline reads', () => {
  test.each([
    ['جاء. ذهب. عاد', 6, 'ذهب.'],
    ['جاء\nذهب\nعاد', 5, 'ذهب'],
    ['لماذا؟ لأن.', 8, 'لأن.'],
    ['السعر 3.5 دولار. نعم', 2, 'السعر 3.5 دولار.'],
    ['وحدها', 0, 'وحدها'],
    ['Talks ended. Mr. Kim left on Monday. He flew.', 17, 'Mr. Kim left on Monday.'],
    ['قال «جاء أمس. وذهب اليوم» ثم سكت. وعاد', 17, 'قال «جاء أمس. وذهب اليوم» ثم سكت.'],
  ])('%s at %d', (words, position, sentence) => {
    expect(sentenceAround(words, [{ start: 0, end: words.length, kind: 'body' }], position)).toBe(sentence);
  });

  test('in a caption, which is one', () => {
    const words = 'قال. صورة. وذهب.\nخبر.';
    const regions = [
      { start: 5, end: 17, kind: 'caption' as const },
      { start: 17, end: words.length, kind: 'body' as const },
    ];
    expect(sentenceAround(words, regions, 12)).toBe('صورة. وذهب.');
    expect(sentenceAround(words, regions, 17)).toBe('خبر.');
    expect(sentenceAround(words, regions, 2)).toBeUndefined();
  });
});
