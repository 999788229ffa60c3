import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datesOf, readDates } from './read-text.ts';

const text = (id: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'data', 'articles', `${id}.txt`), 'utf8');

/** Every time expression of the five articles, in reading order, found by reading them. */
const expressions: readonly (readonly [id: string, published: string, found: readonly string[]])[] = [
  [
    'vladivostok-2019',
    '2019-04-25',
    ['الخميس → 2019-04-25', 'الأربعاء → 2019-04-24', 'فبراير/ شباط الماضي → 2019-02', 'العام الماضي → 2018'],
  ],
  [
    'security-council-2019',
    '2019-12-30',
    [
      'اليوم الاثنين → 2019-12-30',
      'قبل يوم واحد من الموعد النهائي → 2019-12-31',
      'يوم الأحد → 2019-12-29',
      'منذ عام 2006 → 2006/..',
      'في وقت سابق من هذا الشهر → 2019-12',
      'عامي 2016 و2017 → {2016,2017}',
      'يوم الاثنين → 2019-12-30',
      'يوم الأحد → 2019-12-29',
    ],
  ],
  [
    'al-rai-2023',
    '2023-09-05',
    [
      'أمس الإثنين → 2023-09-04',
      'الأسبوع الماضي → [2023-08-28..2023-09-03]',
      'سبتمبر → 2023-09',
      'الاسبوع الماضي → [2023-08-28..2023-09-03]',
      'العام الماضي → 2022',
      'أغسطس → 2023-08',
      'الأسبوع الماضي → [2023-08-28..2023-09-03]',
      'الاثنين → 2023-09-04',
      'اليوم → 2023-09-04',
    ],
  ],
  [
    'peskov-2023',
    '2023-09-05',
    [
      'الثلثاء → 2023-09-05',
      'الاثنين → 2023-09-04',
      'الاثنين → 2023-09-04',
      'نهاية تموز → [2023-07-21..2023-07-31]',
      'الشهر الحالي → 2023-09',
      'من 10 أيلول الى 13 منه → 2023-09-10/2023-09-13',
      'السنة الماضية → 2022',
      'الأربعاء → 2023-08-30',
      'عامَي 2018 و2019 → {2018,2019}',
      'العام 2019 → 2019',
      'الأسبوع الماضي → [2023-08-28..2023-09-03]',
      'العام 2022 → 2022',
      'الأسبوع الماضي → [2023-08-28..2023-09-03]',
      'الشهر الماضي → 2023-08',
      'آذار الماضي → 2023-03',
    ],
  ],
  [
    'vostochny-2023',
    '2023-09-13',
    [
      '13 سبتمبر 2023 → 2023-09-13',
      'الأربعاء → 2023-09-13',
      'الأربعاء → 2023-09-13',
      'الأربعاء → 2023-09-13',
      'الأربعاء → 2023-09-13',
      'منذ ما يقرب من 4 سنوات → 2019~',
    ],
  ],
];

describe('every time expression of the five articles', () => {
  test.each(expressions)('%s', (id, published, found) => {
    expect(datesOf(text(id), published)).toEqual(found);
  });

  test.each(expressions)('%s: each reading stands where it says', (id, published) => {
    const source = text(id);
    for (const { reading } of readDates(source, published))
      expect(source.slice(reading.start, reading.end)).toBe(reading.words);
  });
});

describe('the readings move with what they count from', () => {
  test('another day of publication moves what is relative and leaves what is stated', () => {
    expect(datesOf(text('peskov-2023'), '2024-02-07')).toEqual([
      'الثلثاء → 2024-02-06',
      'الاثنين → 2024-02-05',
      'الاثنين → 2024-02-05',
      'نهاية تموز → [2023-07-21..2023-07-31]',
      'الشهر الحالي → 2024-02',
      'من 10 أيلول الى 13 منه → 2024-09-10/2024-09-13',
      'السنة الماضية → 2023',
      'الأربعاء → 2024-02-07',
      'عامَي 2018 و2019 → {2018,2019}',
      'العام 2019 → 2019',
      'الأسبوع الماضي → [2024-01-29..2024-02-04]',
      'العام 2022 → 2022',
      'الأسبوع الماضي → [2024-01-29..2024-02-04]',
      'الشهر الماضي → 2024-01',
      'آذار الماضي → 2023-03',
    ]);
  });

  test('a weekday that contradicts «yesterday» is reported, not guessed away', () => {
    const [first] = readDates(text('al-rai-2023'), '2023-09-06');
    expect(first?.reading.value).toBe('2023-09-05');
    expect(first?.mismatch).toContain('weekday');
  });

  test.each([
    ['peskov-2023', 'تموز', 'يونيو', 'نهاية يونيو → [2023-06-21..2023-06-30]'],
    ['peskov-2023', 'آذار', 'أفريل', 'أفريل الماضي → 2023-04'],
    ['peskov-2023', 'أيلول', 'تشرين الأول', 'من 10 تشرين الأول الى 13 منه → 2023-10-10/2023-10-13'],
    ['al-rai-2023', 'أغسطس', 'تشرين الثاني', 'تشرين الثاني → 2022-11'],
    ['al-rai-2023', 'سبتمبر', 'دجنبر', 'دجنبر → 2023-12'],
    ['vladivostok-2019', 'فبراير/ شباط', 'يناير/ كانون الثاني', 'يناير/ كانون الثاني الماضي → 2019-01'],
    ['vostochny-2023', '13 سبتمبر', '2 غشت', '2 غشت 2023 → 2023-08-02'],
  ])('%s: another month for %s', (id, month, other, expected) => {
    const published = expressions.find(([name]) => name === id)?.[1] ?? '';
    expect(datesOf(text(id).replaceAll(month, other), published)).toContain(expected);
  });
});
