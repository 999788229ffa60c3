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

test('a choice on a high page is no higher than any panel', () => {
  expect(besideWords(words, { ...page, height: 1440 })).toMatchObject({ top: 148, maxBlockSize: 640 });
});

test.each([
  ['that fill the page', { top: 100, bottom: 640 }],
  ['above what is seen', { top: -520, bottom: -480 }],
  ['that begin above it', { top: -20, bottom: 60 }],
  ['below it', { top: 860, bottom: 900 }],
])('beside words %s there is no place for a choice', (_, place) => {
  expect(besideWords({ ...words, ...place }, page)).toBeUndefined();
});
