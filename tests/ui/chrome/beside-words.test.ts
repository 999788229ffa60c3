import { expect, test } from 'vitest';
import { besideWords } from '../../../src/ui/chrome/beside-words.ts';

const page = { width: 1280, height: 720, isRightToLeft: false };
const words = { left: 900, right: 1200, top: 100, bottom: 140 };

test.each([
  ['below words in the upper half', {}, { top: 148, bottom: 'auto', left: 900, maxBlockSize: 556 }],
  [
    'above words in the lower half',
    { top: 600, bottom: 640 },
    { top: 'auto', bottom: 128, maxBlockSize: 576 },
  ],
  ['within the page where they end at its edge', { left: 1200, right: 1280 }, { left: 904 }],
])('a choice opens %s', (_, place, style) => {
  expect(besideWords({ ...words, ...place }, page)).toMatchObject(style);
});

test('a choice begins where the lines of the words begin, in Arabic at the right', () => {
  expect(besideWords({ ...words, left: 20, right: 500 }, { ...page, isRightToLeft: true })).toMatchObject({
    left: 140,
  });
});

test('beside words that fill the page there is no room for a choice', () => {
  expect(besideWords({ ...words, top: 100, bottom: 640 }, page)).toBeUndefined();
});
