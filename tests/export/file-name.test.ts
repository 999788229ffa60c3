import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { ms } from '../timeline/view.ts';

const september = { start: ms('2023-09-01'), end: ms('2023-10-01') };

test.each([
  ['North Korea & Russia: 2006–2023', 'en', 'North-Korea-Russia-2006-2023'],
  ['كوريا الشمالية', 'ar', 'كوريا-الشمالية'],
  ['../../etc/passwd', 'en', 'etc-passwd'],
  ['a\u202Eb\u0000c', 'en', 'a-b-c'],
  ['???', 'en', 'timeline'],
  ['x'.repeat(200), 'en', 'x'.repeat(60)],
  ['word '.repeat(20), 'en', 'word-word-word-word-word-word-word-word-word-word-word-word'],
] as const)('a file of «%s» in %s is called %s …', (title, language, slug) => {
  expect(fileName(title, september, language, '2026-11-28', 'png')).toBe(
    `${slug}_2023-09-01_2023-09-30_${language}_2026-11-28.png`,
  );
});

test('nothing is said of a span or a day that is not known', () => {
  expect(fileName('x', undefined, 'en', undefined, 'csv')).toBe('x_en.csv');
});
