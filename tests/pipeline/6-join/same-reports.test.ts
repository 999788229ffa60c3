import { expect, test } from 'vitest';
import type { Region } from '../../../src/model/article.ts';
import { findSameReports } from '../../../src/pipeline/6-join/same-reports.ts';

/** So many words that stand in no other text with this name. */
const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `${name}${n}`).join(' ');

const article = (id: string, source: string, kind: Region['kind'] = 'body') => ({
  entry: { id },
  source,
  regions: [{ start: 0, end: source.length, kind }],
});

test.each<[string, string, string, boolean]>([
  [
    'a paragraph of an agency among its own',
    `${words('x', 25)} ${words('a', 150)}`,
    `${words('b', 150)} ${words('x', 25)}`,
    true,
  ],
  ['all of it, spelled otherwise', words('أ', 30), words('ا', 30), true],
  [
    'a paragraph of 21 words',
    `${words('x', 21)} ${words('a', 50)}`,
    `${words('b', 50)} ${words('x', 21)}`,
    false,
  ],
  [
    'a paragraph in two long texts',
    `${words('x', 25)} ${words('a', 300)}`,
    `${words('b', 300)} ${words('x', 25)}`,
    false,
  ],
  ['nothing', words('a', 200), words('b', 200), false],
])('articles that share %s', (_, one, other, areOne) => {
  const found = findSameReports([article('a', one), article('b', other)]);
  expect([found.get('a'), found.get('b')]).toEqual(areOne ? [['b'], ['a']] : [[], []]);
});

test('what a page says beside its article is no report', () => {
  const ticker = words('x', 200);
  const found = findSameReports([article('a', ticker), article('b', ticker, 'boilerplate')]);
  expect(found.get('a')).toEqual([]);
});
