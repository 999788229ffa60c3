import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/find/question.ts';

const september = { years: [2023, 2023], months: [9] };
const day = { ...september, day: 13 };

describe('a date in a question', () => {
  test.each([
    ['September 2023', september],
    ['sept 2023', september],
    ['September, 2023', september],
    ['2023 September', september],
    ['what happened in September 2023?', september],
    ['سبتمبر 2023', september],
    ['سبتمبر ٢٠٢٣', september],
    ['أيلول ٢٠٢٣', september],
    ['ايلول 2023', september],
    ['شتنبر 2023', september],
    ['أيلول/سبتمبر 2023', september],
    ['ماذا حدث في شهر سبتمبر من عام 2023؟', september],
    ['2023-09', september],
    ['9/2023', september],
    ['٢٠٢٣/٠٩', september],
    ['2023-09-13', day],
    ['13/9/2023', day],
    ['9/13/2023', day],
    ['١٣/٩/٢٠٢٣', day],
    ['13 September 2023', day],
    ['September 13, 2023', day],
    ['September 13th 2023', day],
    ['13 أيلول 2023', day],
    ['كانون الأول 2019', { years: [2019, 2019], months: [12] }],
    ['25 كانون الثاني 2019', { years: [2019, 2019], months: [1], day: 25 }],
    ['2019', { years: [2019, 2019] }],
    ['April', { months: [4] }],
    ['25 April', { months: [4], day: 25 }],
  ])('%s', (query, date) => {
    expect(readQuestion(query)).toMatchObject([{ date }]);
  });

  test.each([
    ['صفر 1445', '2023-08-17', '2023-09-15'],
    ['شهر صفر ١٤٤٥ هـ', '2023-08-17', '2023-09-15'],
    ['Safar 1445 AH', '2023-08-17', '2023-09-15'],
    ['28 صفر 1445', '2023-09-13', '2023-09-13'],
    ['28 Safar 1445 AH', '2023-09-13', '2023-09-13'],
    ['28th Safar 1445', '2023-09-13', '2023-09-13'],
    ['ربيع الآخر 1441', '2019-11-28', '2019-12-26'],
    ['ربيع الثاني 1441', '2019-11-28', '2019-12-26'],
    ['Rabi’ II 1441', '2019-11-28', '2019-12-26'],
    ['Sha’ban 1440', '2019-04-06', '2019-05-05'],
    ['ذو الحجة 1444', '2023-06-19', '2023-07-18'],
    ['Dhu’l-Hijjah 1444', '2023-06-19', '2023-07-18'],
  ])('of the Hijri calendar: %s', (query, first, last) => {
    const days = [first, last].map((each) => Date.parse(each) / 86_400_000);
    expect(readQuestion(query)).toMatchObject([{ date: { days } }]);
  });

  test.each(['رمضان', 'صفر 14', 'Safar 2023', 'صفر 1299'])('of the Hijri calendar is none: %s', (query) => {
    expect(readQuestion(query).some(({ date }) => date?.days !== undefined)).toBe(false);
  });

  test.each([
    ['Sep', { months: [9] }],
    ['September 20', { months: [9] }],
    ['September 202', { months: [9], years: [2020, 2029] }],
    ['تموز 2', { months: [7] }],
  ])('that is still being typed is whatever may come of it: %s', (query, date) => {
    expect(readQuestion(query)).toMatchObject([{ date }]);
  });

  test.each(['13 agreements', '99/99/2023', '2023-13', 'room 101', 'ma'])('is none: %s', (query) => {
    expect(readQuestion(query).some(({ date }) => date?.months !== undefined)).toBe(false);
  });
});

test.each([
  ['what did Putin say', ['Putin', 'say']],
  ['ماذا قال بوتين', ['قال', 'بوتين']],
  ['the', ['the']],
  ['  ', []],
  ['؟!', []],
])('words that only ask are left out, unless there are no others: %s', (query, words) => {
  expect(readQuestion(query).flatMap((part) => part.words.map(({ text }) => text))).toEqual(words);
});
