import { expect, test } from 'vitest';
import { type Branch, branchWords } from '../../src/words/branch-words.ts';
import { branchOf, sayReading } from '../../src/words/reading-branch.ts';
import { sayRule } from '../../src/words/rules.ts';

const from = (date: string) => ({ date, from: 'publication' as const });

test.each<[rule: string, words: string, anchor: string | undefined, value: string, Branch | undefined]>([
  ['weekday', 'الأربعاء', '2019-04-25', '2019-04-24', 'weekday-before'],
  ['weekday', 'الخميس', '2019-04-25', '2019-04-25', 'weekday-same'],
  ['weekday', 'الجمعة', '2019-04-25', '2019-04-26', 'weekday-after'],
  ['english-weekday', 'Wednesday', '2019-04-25', '2019-04-24', 'weekday-before'],
  ['weekday', 'الخميس', '2019-04-25', '2019-05-23', undefined],
  ['day-month', '13 سبتمبر 2023', undefined, '2023-09-13', 'date-written'],
  ['day-month', '١٣ سبتمبر ٢٠٢٣', '2023-09-14', '2023-09-13', 'date-written'],
  ['day-month', '13 سبتمبر', '2023-09-05', '2023-09-13', 'date-same'],
  ['day-month', '28 ديسمبر', '2023-01-05', '2022-12-28', 'date-before'],
  ['english-date', '3 January', '2023-12-30', '2024-01-03', 'date-after'],
  ['month-alone', 'أغسطس', '2023-09-05', '2023-08', 'month-same'],
  ['month-alone', 'ديسمبر', '2023-01-05', '2022-12', 'month-before'],
  ['english-month', 'August 2022', undefined, '2022-08', 'month-written'],
  ['month-year', 'سبتمبر 2019', undefined, '2019-09', 'month-written'],
  ['month-year', 'آذار الماضي', '2023-09-05', '2023-03', 'named-month-before'],
  ['month-year', 'مارس المقبل', '2023-09-05', '2024-03', 'named-month-after'],
  ['relative-period', 'الأسبوع الماضي', '2023-09-05', '[2023-08-28..2023-09-03]', 'period-week-before'],
  ['relative-period', 'هذا الأسبوع', '2023-09-10', '[2023-09-04..2023-09-10]', 'period-week-same'],
  ['english-period', 'next week', '2023-09-05', '[2023-09-11..2023-09-17]', 'period-week-after'],
  ['relative-period', 'الشهر الماضي', '2023-01-05', '2022-12', 'period-month-before'],
  ['relative-period', 'الشهر الحالي', '2023-09-05', '2023-09', 'period-month-same'],
  ['relative-period', 'العام الماضي', '2019-04-25', '2018', 'period-year-before'],
  ['relative-period', 'قبل الماضي', '2019-04-25', '2017', undefined],
  ['relative-day', 'أمس الإثنين', '2023-09-05', '2023-09-04', 'day-before'],
  ['relative-day', 'أول أمس', '2023-09-05', '2023-09-03', undefined],
  ['day-month', '10 أكتوبر من العام نفسه', '2019-09-05', '2019-10-10', undefined],
  ['day-month', '13 سبتمبر من العام الماضي', '2023-09-05', '2022-09-13', undefined],
  ['month-year', 'مايو من العام التالي', '2019-09-05', '2019-05', undefined],
  ['month-alone', 'رمضان', '2023-01-05', '[2022-04-02..2022-05-01]', undefined],
  ['day-month', '10 صفر', '2023-01-05', '2022-09-06', undefined],
  ['english-month', 'October of the same year', '2023-09-05', '2022-10', undefined],
  ['range', 'من 10 أيلول الى 13 منه', '2023-09-05', '2023-09-10/2023-09-13', undefined],
])('%s, «%s» from %s to %s: %s', (rule, words, anchor, value, branch) => {
  const reading = { rule, words, value, ...(anchor !== undefined && { anchor: from(anchor) }) };
  expect(branchOf(reading)).toBe(branch);
  const said = branch === undefined ? sayRule(rule, 'en') : branchWords[branch].en;
  expect(sayReading(reading, 'en')).toBe(said);
});

test('of several dates all are meant, unless the check decided', () => {
  const reading = { rule: 'year-list', words: 'عامَي 2018 و2019', value: '{2018,2019}' };
  expect(sayReading(reading, 'ar')).toContain('وكلها مقصودة');
  const decided = { value: '2018', why: { en: 'Why.', ar: 'لماذا.' } };
  expect(branchOf({ ...reading, decided })).toBe('set-decided');
});

test.each(Object.entries(branchWords))('%s is a sentence in both languages', (_, { en, ar }) => {
  expect(en).toMatch(/^[A-Z].+\.$/u);
  expect(ar).toMatch(/^[\u0600-\u06ff].+\.$/u);
});
