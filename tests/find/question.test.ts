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

  test.each([
    ['Putin oct', { months: [10] }],
    ['Putin octo', { months: [10] }],
    ['Putin nove', { months: [11] }],
    ['Putin dece', { months: [12] }],
    ['كيم جونغ ايل', undefined],
    ['13 ايل', { months: [9], day: 13 }],
    ['Putin 2023 ايل', { months: [9], years: [2023, 2023] }],
    ['في ايل', { months: [9] }],
  ])('the beginning of a month is one alone or beside a number, else of four letters: %s', (query, date) => {
    expect(readQuestion(query).at(-1)?.date).toEqual(date);
  });

  test.each(['13 agreements', '99/99/2023', '2023-13', 'room 101', 'ma'])('is none: %s', (query) => {
    expect(readQuestion(query).some(({ date }) => date?.months !== undefined)).toBe(false);
  });
});

test.each(['2000 tons', '1500 km', '2000 طن', 'أكثر من ١٥٠٠ كيلومتر'])(
  'a number before a unit is no year: %s',
  (query) => {
    expect(readQuestion(query).filter(({ date }) => date !== undefined)).toEqual([]);
  },
);

describe('a stretch of time in a question', () => {
  test.each([
    ['2018-2019', '2018/2019'],
    ['2018 – 2019', '2018/2019'],
    ['٢٠١٨-٢٠١٩', '2018/2019'],
    ['2018 to 2019', '2018/2019'],
    ['from 2018 to 2019', '2018/2019'],
    ['from 2018 until 2019', '2018/2019'],
    ['since 2018 until 2019', '2018/2019'],
    ['between 2018 and 2019', '2018/2019'],
    ['between the years 2018 and 2019', '2018/2019'],
    ['من 2018 إلى 2019', '2018/2019'],
    ['من عام ٢٠١٨ الى عام ٢٠١٩', '2018/2019'],
    ['منذ 2018 حتى 2019', '2018/2019'],
    ['بين 2018 و2019', '2018/2019'],
    ['بين عامي 2018 و 2019', '2018/2019'],
    ['June 2018 - March 2019', '2018-06/2019-03'],
    ['June 2018 to March 2019', '2018-06/2019-03'],
    ['من يونيو 2018 إلى مارس 2019', '2018-06/2019-03'],
    ['من حزيران ٢٠١٨ إلى آذار ٢٠١٩', '2018-06/2019-03'],
    ['بين يونيو 2018 ومارس 2019', '2018-06/2019-03'],
    ['من كانون الثاني 2018 حتى كانون الأول 2019', '2018-01/2019-12'],
    ['من شهر يونيو من عام 2018 إلى 2019', '2018-06/2019'],
    ['2018-06 - 2019-03', '2018-06/2019-03'],
    ['2018 - March 2019', '2018/2019-03'],
    ['June to August 2018', '2018-06/2018-08'],
    ['June-August 2018', '2018-06/2018-08'],
    ['1/9/2023-13/9/2023', '2023-09-01/2023-09-13'],
    ['10-13 September 2023', '2023-09-10/2023-09-13'],
    ['between 10 and 13 September 2023', '2023-09-10/2023-09-13'],
    ['من 10 إلى 13 سبتمبر 2023', '2023-09-10/2023-09-13'],
    ['from May 1 to June 2, 2019', '2019-05-01/2019-06-02'],
    ['August 20–September 5, 2023', '2023-08-20/2023-09-05'],
    ['September 12-15, 2023', '2023-09-12/2023-09-15'],
    ['between April 24 and 25, 2019', '2019-04-24/2019-04-25'],
    ['من 2018 وحتى 2019', '2018/2019'],
    ['13/9 to 15/9/2023', '2023-09-13/2023-09-15'],
    ['13/9 إلى 15/9/2023', '2023-09-13/2023-09-15'],
    ['من ١٣/٩ إلى ١٥/٩/٢٠٢٣', '2023-09-13/2023-09-15'],
    ['13/9-15/9/2023', '2023-09-13/2023-09-15'],
    ['between 30.8 and 15.9.2023', '2023-08-30/2023-09-15'],
    ['9/1 to 9/15/2023', '2023-09-01/2023-09-15'],
    ['winter 2018-2019', '2018-24'],
    ['شتاء 2018-2019', '2018-24'],
    ['وقبل 2019', '../2018-12-31'],
    ['before 2019', '../2018-12-31'],
    ['before March 2019', '../2019-02-28'],
    ['before 13 September 2023', '../2023-09-12'],
    ['قبل 2019', '../2018-12-31'],
    ['قبل عام ٢٠١٩', '../2018-12-31'],
    ['قبل 13/9/2023', '../2023-09-12'],
    ['after 2022', '2023-01-01/..'],
    ['after autumn 2023', '2023-12-01/..'],
    ['بعد 2022', '2023-01-01/..'],
    ['بعد سبتمبر 2023', '2023-10-01/..'],
    ['since 2022', '2022/..'],
    ['منذ 2022', '2022/..'],
    ['until 2019', '../2019'],
    ['حتى مارس 2019', '../2019-03'],
    ['autumn 2023', '2023-23'],
    ['fall of 2023', '2023-23'],
    ['خريف 2023', '2023-23'],
    ['في خريف عام ٢٠٢٣', '2023-23'],
    ['الشتاء 2018', '2018-24'],
    ['spring to autumn 2023', '2023-21/2023-23'],
    ['من ربيع 2019 إلى خريف 2023', '2019-21/2023-23'],
  ])('%s', (query, edtf) => {
    const parts = readQuestion(query);
    expect(parts).toMatchObject([{ words: [], range: { edtf } }]);
    const said = parts.flatMap(({ range }) => (range ? [query.slice(range.start, range.end)] : []));
    expect(said).toEqual([query.replace(/^في /, '')]);
  });

  test.each([
    ['summits between 2018 and 2019 in Hanoi', '2018/2019', ['summits', 'Hanoi']],
    ['بوتين من 2018 إلى 2019', '2018/2019', ['بوتين']],
    ['قمة قبل ٢٠١٩', '../2018-12-31', ['قمة']],
    ['العقوبات بعد 2022 على كوريا', '2023-01-01/..', ['العقوبات', 'كوريا']],
    ['ماذا حدث في خريف 2023؟', '2023-23', []],
    ['2018-2019 sanctions', '2018/2019', ['sanctions']],
    ['من 2018 إلى 2019 صواريخ', '2018/2019', ['صواريخ']],
  ])('among other words: %s', (query, edtf, words) => {
    const parts = readQuestion(query);
    expect(parts.flatMap(({ range }) => range?.edtf ?? [])).toEqual([edtf]);
    expect(parts.flatMap((part) => part.words.map(({ text }) => text))).toEqual(words);
  });

  test.each([
    'before',
    'after the summit',
    'after 3 days',
    'before September',
    'before 201',
    'قبل القمة',
    'بعد قمة 2019',
    'من بوتين إلى كيم',
    'من موسكو إلى هانوي 2019',
    'بين بوتين وكيم 2019',
    'بين روسيا وكوريا',
    'between Putin and Kim',
    'from 2019',
    'من 2019',
    'Putin and Kim 2019',
    '2018 and 2019',
    '2019-2018',
    '13/9 to 2023',
    '24/7 to 15 September 2023',
    '24/7 15/9/2023',
    'from 1500 to 2000 tons',
    'between 1500 and 2000 km',
    '1500-2000 people',
    'after 2000 tonnes',
    'من 1500 إلى 2000 طن',
    'من 1500 إلى 2000 كيلومتر',
    'بين 1500 و2000 شخص',
    'بعد 1500 كم',
    'قبل ٢٠٠٠ طنًا',
    'September 1 to 5 2',
    'قبل 1440 هجري',
    'قبل 1445 للهجرة',
    'بين عامي 1439 و1440 هجرية',
    'before 1445 A.H.',
    'after 1444 Hijri',
    'before 1000 B.C.',
    '30 to 31 February 2019',
    'room 13 - 2019',
    'May - 2019',
    'autumn',
    'ربيع الأول 1445',
    'before 1445 AH',
    'قبل 1445 هـ',
    '1444-1445 هـ',
    '2023-09-13',
    'أيلول/سبتمبر 2023',
  ])('is none: %s', (query) => {
    expect(readQuestion(query).filter(({ range }) => range !== undefined)).toEqual([]);
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
