import { expect, test } from 'vitest';
import { fileName, type Named, pictureMarks } from '../../src/export/file-name.ts';
import type { PictureRequest } from '../../src/export/request.ts';
import { ms } from '../timeline/view.ts';
import { request } from './composed.ts';

const named: Named = {
  title: 'x',
  span: { start: ms('2023-09-01'), end: ms('2023-10-01') },
  language: 'en',
  made: '2026-11-28',
  extension: 'png',
};

test.each([
  ['North Korea & Russia: 2006–2023', 'en', 'North-Korea-Russia-2006-2023'],
  ['كوريا الشمالية', 'ar', 'كوريا-الشمالية'],
  ['../../etc/passwd', 'en', 'etc-passwd'],
  ['a\u202Eb\u0000c', 'en', 'a-b-c'],
  ['???', 'en', 'timeline'],
  ['x'.repeat(200), 'en', 'x'.repeat(60)],
  ['word '.repeat(20), 'en', 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['كلمة '.repeat(20), 'ar', 'كلمة-كلمة-كلمة-كلمة-كلمة-كلمة-كلمة-كلمة-كلمة-كلمة-كلمة'],
] as const)('a file of «%s» in %s is called %s …', (title, language, slug) => {
  expect(fileName({ ...named, title, language })).toBe(
    `${slug}_2023-09-01_2023-09-30_${language}_2026-11-28.png`,
  );
});

test('nothing is said of a span or a day that is not known', () => {
  expect(fileName({ ...named, span: undefined, made: undefined, extension: 'csv' })).toBe('x_en.csv');
});

test.each([
  ['“arms” · Kind: Summit, Visit', 'arms-Kind-Summit-Visit'],
  ['«أسلحة» · النوع: قمة، زيارة', 'أسلحة-النوع-قمة-زيارة'],
])('a filter %s stands in the name after the title', (filter, slug) => {
  expect(fileName({ ...named, filter })).toBe(`x_${slug}_2023-09-01_2023-09-30_en_2026-11-28.png`);
});

test.each([
  ['en', `Kind: ${'Summit, '.repeat(20)}`, 'Kind-Summit-Summit-Summit-Summit-Summit-Summit-and-more'],
  ['ar', `النوع: ${'قمة، '.repeat(20)}`, 'النوع-قمة-قمة-قمة-قمة-وغير-ذلك'],
  ['en', 'x'.repeat(61), `${'x'.repeat(51)}-and-more`],
  ['en', 'x'.repeat(60), 'x'.repeat(60)],
] as const)('in %s, a filter that is too long, %s, ends its part by saying so', (language, filter, slug) => {
  expect(fileName({ ...named, language, filter })).toBe(
    `x_${slug}_2023-09-01_2023-09-30_${language}_2026-11-28.png`,
  );
});

test('a filter of signs alone leaves a trace', () => {
  expect(fileName({ ...named, filter: '“?!”' })).toBe('x_filter_2023-09-01_2023-09-30_en_2026-11-28.png');
});

const slide: PictureRequest = { ...request, language: 'ar', direction: 'rtl' };

test.each([
  [{}, false, 'slide-2x'],
  [{ theme: 'dark', scale: 4, size: 'screen' }, false, 'screen-dark-4x'],
  [{ format: 'svg', size: { widthPx: 1500, heightPx: 300 } }, false, '1500x300'],
  [{ format: 'svg-outlines', size: 'a4-portrait' }, false, 'a4-portrait-outlines'],
  [{ format: 'pdf', size: 'a4-portrait', list: true, qr: true }, false, 'a4-portrait-list-qr'],
  [{ direction: 'ltr' }, true, 'slide-ltr-folded-2x'],
  [{ direction: 'rtl', language: 'en' }, false, 'slide-rtl-2x'],
  [{ months: 'egypt', digits: 'latin', hijri: false }, false, 'slide-2x'],
  [{ months: 'levant', digits: 'arabic', hijri: true }, false, 'slide-levant-arabic-digits-hijri-2x'],
  [
    { language: 'en', direction: 'ltr', months: 'levant', digits: 'arabic', hijri: true },
    false,
    'slide-hijri-2x',
  ],
] as const)('what a picture is like stands in its name: %j', (change, isFolded, said) => {
  const marks = pictureMarks({ ...slide, ...change }, isFolded);
  expect(marks).toBe(said);
  expect(fileName({ ...named, marks })).toBe(`x_2023-09-01_2023-09-30_${said}_en_2026-11-28.png`);
});

test('the longest name is one that every file system holds', () => {
  const size = { widthPx: 16_384, heightPx: 16_384 };
  const marks = pictureMarks(
    {
      ...slide,
      format: 'svg-outlines',
      size,
      direction: 'ltr',
      theme: 'dark',
      list: true,
      qr: true,
      months: 'morocco',
      digits: 'arabic',
      hijri: true,
    },
    true,
  );
  for (const letter of ['x', 'ك', '中', '𐎀']) {
    const text = `${letter.repeat(5)} `.repeat(50);
    const name = fileName({ ...named, title: text, filter: text, marks, extension: 'html' });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/\p{Cs}/u);
  }
});
