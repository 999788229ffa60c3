import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../../src/pipeline/3-tag/rule-set.ts';
import { datesOf, readDates, trace } from '../read-text.ts';

/** Tuesday. */
const published = '2023-09-05';

type Row = readonly [rule: string, text: string, found: string];

/** The phrase alone, and inside a sentence. */
const rows: readonly Row[] = [
  ['day-month-year', '13 سبتمبر 2023', '13 سبتمبر 2023 → 2023-09-13'],
  ['day-month-year', 'وصل الوفد في 18 تموز/يوليو 2015 إلى العاصمة.', '18 تموز/يوليو 2015 → 2015-07-18'],
  ['day-month-year', 'وقال الخميس 31 أغسطس إن الاجتماع انتهى.', 'الخميس 31 أغسطس → 2023-08-31'],
  ['day-month-year', 'عقد اللقاء في ١٣ نيسان (أبريل) ٢٠٢٢', '١٣ نيسان (أبريل) ٢٠٢٢ → 2022-04-13'],
  ['day-month-year', 'التقيا في 2 كانون الأول الماضي', '2 كانون الأول الماضي → 2022-12-02'],
  ['day-range', 'من 10 إلى 13 سبتمبر 2023', 'من 10 إلى 13 سبتمبر 2023 → 2023-09-10/2023-09-13'],
  ['day-range', 'يستمر المعرض من 28 آب حتى 2 أيلول.', 'من 28 آب حتى 2 أيلول → 2023-08-28/2023-09-02'],
  ['before-event', 'قبل يومين من الانتخابات', 'قبل يومين من الانتخابات → 2023-09-07'],
  [
    'before-event',
    'اجتمعوا أمس قبل ثلاثة أيام من الموعد المقرر.',
    'قبل ثلاثة أيام من الموعد المقرر → 2023-09-07',
  ],
  ['since', 'منذ عام 2006', 'منذ عام 2006 → 2006/..'],
  ['since', 'يعيش هناك منذ آذار 2020 مع أسرته.', 'منذ آذار 2020 → 2020-03/..'],
  ['part-of-period', 'نهاية تموز', 'نهاية تموز → [2023-07-21..2023-07-31]'],
  ['part-of-period', 'بدأ العمل في مطلع العام الماضي.', 'مطلع العام الماضي → [2022-01..2022-04]'],
  ['part-of-period', 'زاره منتصف شباط 2020 سراً.', 'منتصف شباط 2020 → [2020-02-11..2020-02-20]'],
  ['month-of-year', 'شباط 2019', 'شباط 2019 → 2019-02'],
  ['month-of-year', 'انتخب في نوفمبر المقبل رئيساً.', 'نوفمبر المقبل → 2023-11'],
  ['month-of-year', 'وفي يوليو (تموز) الماضي أعلن', 'يوليو (تموز) الماضي → 2023-07'],
  ['month-alone', 'في سبتمبر', 'سبتمبر → 2023-09'],
  ['month-alone', 'سافر الوزير في أغسطس إلى هناك.', 'أغسطس → 2023-08'],
  ['month-alone', 'ستعقد القمة في آذار في القاهرة.', 'آذار → 2024-03'],
  ['year-list', 'عامي 2016 و2017', 'عامي 2016 و2017 → {2016,2017}'],
  ['year-list', 'فرضت في عامَي ٢٠١٦ و ٢٠١٧ عقوبات.', 'عامَي ٢٠١٦ و ٢٠١٧ → {2016,2017}'],
  ['year', 'العام 2019', 'العام 2019 → 2019'],
  ['year', 'ولد سنة 1984 في بلدة صغيرة.', 'سنة 1984 → 1984'],
  ['within-this-period', 'في وقت سابق من هذا الشهر', 'في وقت سابق من هذا الشهر → 2023-09'],
  ['within-this-period', 'قال هذا الأسبوع إنه مستعد.', 'هذا الأسبوع → [2023-09-04..2023-09-10]'],
  ['relative-period', 'الأسبوع الماضي', 'الأسبوع الماضي → [2023-08-28..2023-09-03]'],
  ['relative-period', 'والشهر المقبل يجتمعون.', 'الشهر المقبل → 2023-10'],
  ['relative-period', 'خلال السنة الماضية وحدها', 'السنة الماضية → 2022'],
  ['relative-day', 'أمس الإثنين', 'أمس الإثنين → 2023-09-04'],
  ['relative-day', 'وأول من أمس التقى نظيره.', 'أول من أمس → 2023-09-03'],
  ['relative-day', 'يصل بعد غد الخميس إلى عمّان.', 'بعد غد الخميس → 2023-09-07'],
  ['relative-day', 'ويجتمعون غداً في المقر.', 'غداً → 2023-09-06'],
  ['weekday', 'يوم الأحد', 'يوم الأحد → 2023-09-03'],
  ['weekday', 'قال، الثلاثاء، إنه راض.', 'الثلاثاء → 2023-09-05'],
  ['weekday', 'سيلتقي الوزيران الخميس في جدة.', 'الخميس → 2023-09-07'],
  ['weekday', 'يبدأ الثلاثاء المقبل', 'الثلاثاء المقبل → 2023-09-12'],
  ['weekday', 'استقبله الثلاثاء الماضي', 'الثلاثاء الماضي → 2023-08-29'],
  ['distance', 'قبل 3 أيام', 'قبل 3 أيام → 2023-09-02'],
  ['distance', 'زارها منذ نحو سنتين مع وفد.', 'منذ نحو سنتين → 2021~'],
  ['distance', 'وتوفي قبل خمسة أشهر في المنفى.', 'قبل خمسة أشهر → 2023-04'],
];

describe('rules', () => {
  test.each(rows)('%s: «%s»', (rule, text, found) => {
    expect(datesOf(text, published), trace(text, published)).toContain(found);
    const fired = readDates(text, published).find(({ reading }) => found.startsWith(`${reading.words} →`));
    expect(fired?.reading.rule).toBe(rule);
  });

  test('every rule has a row alone and a row in a sentence, and is named after its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/pipeline/3-tag/rules'));
    expect(ruleSet.map(({ id }) => id).toSorted()).toEqual(
      files.map((file) => file.replace('.ts', '')).toSorted(),
    );
    for (const { id } of ruleSet)
      expect(rows.filter(([rule]) => rule === id).length, id).toBeGreaterThanOrEqual(2);
  });
});

/** What looks like a date and is none. */
const negatives: readonly string[] = [
  'التقى الأمين العام للأمم المتحدة المدير العام للوكالة.',
  'قال أحد الدبلوماسيين إن أحداً لا يعرف.',
  'مارس الرياضة طويلاً في شبابه.',
  'جلس آب المنزل مع أسبابه.',
  'وصل إلى خميس مشيط وسبت العلايا.',
  'سعره 2019 دولاراً ورقمه 0100 1234567.',
  'فاز الفريق 3-1 في المباراة.',
  'نادراً ما يسافر، والوقت الحالي ليس مناسباً.',
  'ستتلقى «هدية عيد ميلاد» غير المرغوب فيها.',
  'عززها المجلس على مر السنين.',
  'تمثل 90 % من السكان في المدينة.',
  'قال في وقت سابق إنه راض، ولاحقاً تراجع.',
  'وقع في 31 حزيران 2023 على الورق.',
];

test.each(negatives)('nothing is read in «%s»', (text) => {
  expect(datesOf(text, published)).toEqual([]);
});

describe('spelling does not change an answer', () => {
  const sentence = 'أعلنت الوزارة أمس الاثنين أن الأسبوع الماضي، وفي آذار الماضي، كان هادئاً.';
  const values = ['2023-09-04', '[2023-08-28..2023-09-03]', '2023-03'];
  const noises: readonly (readonly [string, (text: string) => string])[] = [
    ['hamza dropped', (text) => text.replaceAll(/[أإآ]/g, 'ا')],
    ['tatweel', (text) => text.replaceAll('لا', 'لـا').replaceAll('ما', 'مـا')],
    ['diacritics', (text) => text.replaceAll(/(?<=[بتثجحخدذرزسشصضطظعغفقكلمنهوي])/g, '\u064E')],
    ['bidi marks', (text) => text.replaceAll(' ', '\u200F \u202B')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['ya as alef maqsura', (text) => text.replaceAll('ي', 'ى')],
    ['Persian ya', (text) => text.replaceAll('ي', 'ی')],
    ['two spaces', (text) => text.replaceAll(' ', '  ')],
  ];
  test.each(noises)('%s', (_, noise) => {
    const text = noise(sentence);
    const found = readDates(text, published);
    expect(
      found.map(({ reading }) => reading.value),
      trace(text, published),
    ).toEqual(values);
    for (const { reading } of found) expect(text.slice(reading.start, reading.end)).toBe(reading.words);
  });
});

test.each([
  ['أمسامس ', 0],
  ['أمس ', 200_000],
  ['قال بوتين، الذي سافر، أمس قبل يوم واحد من القمة. ', 20_000],
  ['نقلت عنه وكالة تاس ', 0],
])('a long run of «%s» is read in linear time', (word, atLeast) => {
  const long = word.repeat(Math.floor(1_000_000 / word.length));
  expect(readDates(long, published).length).toBeGreaterThanOrEqual(atLeast);
});
