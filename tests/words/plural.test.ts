import { describe, expect, test } from 'vitest';
import { plural } from '../../src/words/plural.ts';
import { catalogue } from '../../src/words/catalogue/catalogue.ts';

describe('Arabic has six forms', () => {
  const forms = {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  };
  test.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [10, '10 أحداث'],
    [11, '11 حدثًا'],
    [99, '99 حدثًا'],
    [100, '100 حدث'],
    [102, '102 حدث'],
    [103, '103 أحداث'],
    [1000, '1,000 حدث'],
  ])('%d', (count, text) => {
    expect(plural('ar', count, forms)).toBe(text);
    expect(catalogue.ar.chrome.events(count)).toBe(text);
  });
});

describe('English has two', () => {
  test.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [41, '41 events'],
    [1200, '1,200 events'],
  ])('%d', (count, text) => {
    expect(catalogue.en.chrome.events(count)).toBe(text);
  });
});

test.each([
  [1, 1, 1, 'مصدر واحد', '1 source'],
  [2, 2, 2, 'مصدران', '2 sources'],
  [2, 2, 3, 'مصدران، 3 مقاطع', '2 sources, 3 passages'],
  [3, 3, 11, '3 مصادر، 11 مقطعًا', '3 sources, 11 passages'],
  [2, 1, 2, 'تقرير واحد في وسيلتي إعلام', 'one report in 2 outlets'],
  [2, 1, 4, 'تقرير واحد في وسيلتي إعلام، 4 مقاطع', 'one report in 2 outlets, 4 passages'],
  [3, 2, 3, 'تقريران في 3 وسائل إعلام', '2 reports in 3 outlets'],
  [11, 3, 11, '3 تقارير في 11 وسيلة إعلام', '3 reports in 11 outlets'],
])('%d articles, %d reports, %d passages', (articles, reports, passages, arabic, english) => {
  expect(catalogue.ar.reader.sources(articles, reports, passages)).toBe(arabic);
  expect(catalogue.en.reader.sources(articles, reports, passages)).toBe(english);
});

describe('a part of so many takes the form after “of”', () => {
  test.each([
    [0, '0 من 0 حدث'],
    [1, '0 من حدث واحد'],
    [2, '0 من حدثين'],
    [3, '0 من 3 أحداث'],
    [11, '0 من 11 حدثًا'],
    [100, '0 من 100 حدث'],
    [101, '0 من 101 حدث'],
    [103, '0 من 103 أحداث'],
  ])('%d', (total, text) => {
    expect(catalogue.ar.find.ofEvents(0, total)).toBe(text);
  });
});
