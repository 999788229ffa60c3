import { expect, test } from 'vitest';
import { sayEmpty } from '../../src/words/empty-stretch.ts';

test.each([
  ['2019-12-31', '2022-01-01', '2 years', 'سنتان'],
  ['2020-01-01', '2023-01-01', '3 years', '3 سنوات'],
  ['2020-01-01', '2022-12-31', 'more than 2 years', 'أكثر من سنتين'],
  ['2020-05-10', '2021-05-10', '1 year', 'سنة'],
  ['2020-05-10', '2021-07-09', '13 months', '13 شهرًا'],
  ['2000-01-01', '2011-06-01', 'more than 11 years', 'أكثر من 11 سنة'],
  ['1900-01-01', '2000-01-01', '100 years', '100 سنة'],
])('from %s to %s: %s', (from, to, english, arabic) => {
  const empty = { start: Date.parse(from), end: Date.parse(to) };
  expect(sayEmpty(empty, { language: 'en' })).toEqual([`${english} without a dated event`, english]);
  expect(sayEmpty(empty, { language: 'ar' })).toEqual([`${arabic} بلا حدث مؤرَّخ`, arabic]);
});
