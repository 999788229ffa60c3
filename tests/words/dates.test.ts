import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoint } from '../../src/time/format-edtf.ts';
import { type EdtfPoint } from '../../src/time/edtf.ts';
import { sayDate, sayShortDate } from '../../src/words/dates.ts';

const rows: readonly (readonly [edtf: string, english: string, arabic: string])[] = [
  ['2019-04-25', 'Thursday 25 April 2019', 'الخميس 25 أبريل 2019'],
  ['2023-09', 'September 2023', 'سبتمبر 2023'],
  ['2019', '2019', '2019'],
  ['2019~', 'about 2019', 'نحو 2019'],
  ['2019-04-25?', 'perhaps Thursday 25 April 2019', 'ربما الخميس 25 أبريل 2019'],
  ['2023-22', 'summer 2023', 'صيف 2023'],
  ['201X', 'the 2010s', 'عقد 2010'],
  ['20XX', 'the 21st century', 'القرن 21'],
  ['2006/..', 'since 2006', 'منذ 2006'],
  ['../2010', 'until 2010', 'حتى 2010'],
  ['2023-09-10/2023-09-13', '10 to 13 September 2023', 'من 10 إلى 13 سبتمبر 2023'],
  ['2023-08-30/2023-09-02', '30 August to 2 September 2023', 'من 30 أغسطس إلى 2 سبتمبر 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023', 'من 30 ديسمبر 2022 إلى 2 يناير 2023'],
  ['2019/2021', '2019 to 2021', 'من 2019 إلى 2021'],
  [
    '[2023-08-28..2023-09-03]',
    'on a day from 28 August to 3 September 2023',
    'في أحد الأيام من 28 أغسطس إلى 3 سبتمبر 2023',
  ],
  ['[..2023-09-05]', 'no later than Tuesday 5 September 2023', 'في موعد أقصاه الثلاثاء 5 سبتمبر 2023'],
  ['[2023-09-05..]', 'no earlier than Tuesday 5 September 2023', 'ليس قبل الثلاثاء 5 سبتمبر 2023'],
  ['[2023-01..2023-04]', 'sometime from January to April 2023', 'في وقت ما من يناير إلى أبريل 2023'],
  ['[2016,2018]', '2016 or 2018', '2016 أو 2018'],
  ['{2016,2017}', '2016 and 2017', '2016 و2017'],
  ['2024-03-05T14:30Z', 'Tuesday 5 March 2024, 14:30 UTC', 'الثلاثاء 5 مارس 2024، 14:30 بالتوقيت العالمي'],
  [
    '2024-03-05T14Z',
    'Tuesday 5 March 2024, 14:00–14:59 UTC',
    'الثلاثاء 5 مارس 2024، 14:00–14:59 بالتوقيت العالمي',
  ],
  ['-0043', '44 BCE', '44 ق.م'],
  ['0085-11', 'November 85 CE', 'نوفمبر 85 م'],
  ['2019-04-25~', 'about 25 April 2019', 'نحو 25 أبريل 2019'],
  ['2019-02%', 'perhaps about February 2019', 'ربما نحو فبراير 2019'],
  ['1453-05-29', '29 May 1453', '29 مايو 1453'],
  ['-0043/0014', '44 BCE to 14 CE', 'من 44 ق.م إلى 14 م'],
  ['Y12023', '12023', '12023'],
  ['190X', 'the decade 1900 to 1909', 'العقد من 1900 إلى 1909'],
  ['000X', 'the decade 1 BCE to 9 CE', 'العقد من 1 ق.م إلى 9 م'],
  ['2019-04-25/2019-04-25', 'Thursday 25 April 2019', 'الخميس 25 أبريل 2019'],
  ['2019~/2021', 'about 2019 to 2021', 'من نحو 2019 إلى 2021'],
  ['2023-09-10?/2023-09-13?', 'perhaps 10 to 13 September 2023', 'ربما من 10 إلى 13 سبتمبر 2023'],
  [
    '2023-09-10?/2023-09-13',
    '10 September 2023 (perhaps) to 13 September 2023',
    'من 10 سبتمبر 2023 (ربما) إلى 13 سبتمبر 2023',
  ],
  [
    '2023-09-10%/2023-09-13%',
    'perhaps about 10 September 2023 to about 13 September 2023',
    'ربما من نحو 10 سبتمبر 2023 إلى نحو 13 سبتمبر 2023',
  ],
  ['2006?/..', 'since 2006 (perhaps)', 'منذ 2006 (ربما)'],
  ['2023-02/2023-04-25', 'February to 25 April 2023', 'من فبراير إلى 25 أبريل 2023'],
  ['2023-22/2023-23', 'summer 2023 to autumn 2023', 'من صيف 2023 إلى خريف 2023'],
  [
    '2024-03-05T14:30Z/2024-03-05T16:00Z',
    'Tuesday 5 March 2024, 14:30 to 16:00 UTC',
    'الثلاثاء 5 مارس 2024، من 14:30 إلى 16:00 بالتوقيت العالمي',
  ],
  ['[2023-09-01..2023-09-30]', 'on a day in September 2023', 'في أحد أيام سبتمبر 2023'],
  ['[2019-01-01..2019-12-31]', 'on a day in 2019', 'في أحد أيام 2019'],
  ['[2023-09-05..2023-09-05]', 'Tuesday 5 September 2023', 'الثلاثاء 5 سبتمبر 2023'],
  ['[2019-04-24,2019-04-25]', 'Wednesday 24 or Thursday 25 April 2019', 'الأربعاء 24 أو الخميس 25 أبريل 2019'],
  [
    '[2019-04-24~,2019-04-26]',
    'about 24 April 2019 or Friday 26 April 2019',
    'نحو 24 أبريل 2019 أو الجمعة 26 أبريل 2019',
  ],
  ['[..2016,2018]', 'no later than 2016 or 2018', 'في موعد أقصاه 2016 أو 2018'],
  [
    '{2019-04-24,2019-05-25}',
    'Wednesday 24 April and Saturday 25 May 2019',
    'الأربعاء 24 أبريل والسبت 25 مايو 2019',
  ],
  ['{2023-01,2023-03}', 'January and March 2023', 'يناير ومارس 2023'],
  ['{2023-01,2024-03}', 'January 2023 and March 2024', 'يناير 2023 ومارس 2024'],
  ['{2011,2013,2016..2018}', '2011, 2013 and 2016 to 2018', '2011 و2013 ومن 2016 إلى 2018'],
  ['{..2016}', 'until 2016', 'حتى 2016'],
];

describe('sayDate', () => {
  test.each(rows)('%s', (edtf, english, arabic) => {
    expect(sayDate(edtf, { language: 'en' })).toBe(english);
    expect(sayDate(edtf, { language: 'ar' })).toBe(arabic);
  });

  test('never says a day of a month, nor a weekday of anything but a day', () => {
    const month = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.constantFrom('en', 'ar'), ([year, number], language) => {
        const said = sayDate(`${year}-${String(number).padStart(2, '0')}`, { language });
        expect(said.match(/\d+/g)).toEqual([String(year)]);
        expect(said).not.toMatch(/day|(?:ال(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت))/);
      }),
    );
  });

  const qualifier = fc.constantFrom<Partial<EdtfPoint>>({}, { approximate: true }, { uncertain: true });
  const point = fc
    .record({
      granularity: fc.constantFrom('year', 'month', 'day'),
      year: fc.integer({ min: 1000, max: 2999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      qualifier,
    })
    .map(({ granularity, year, month, day, qualifier: marks }): EdtfPoint => {
      if (granularity === 'year') return { granularity, year, ...marks };
      return granularity === 'month'
        ? { granularity, year, month, ...marks }
        : { granularity, year, month, day, ...marks };
    });
  const shape = fc.constantFrom('point', 'interval', 'since', 'until', 'window', 'choice', 'all');

  test('says no number that the date does not have, and a weekday only of a whole day', () => {
    const weekday = /(?:sun|mon|tues|wednes|thurs|fri|satur)day|ال(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)/i;
    fc.assert(
      fc.property(point, point, shape, fc.constantFrom('en', 'ar'), (a, b, type, language) => {
        const [from, to] = formatPoint(a) <= formatPoint(b) ? [a, b] : [b, a];
        const edtf = edtfOf(type, from, to);
        const said = sayDate(edtf, { language });
        const known = new Set(edtf.match(/\d+/g)?.map(Number));
        for (const number of said.match(/\d+/g) ?? []) expect(known, edtf).toContain(Number(number));
        const hasDay = /\d{4}-\d\d-\d\d(?!~)/.test(edtf);
        expect(hasDay || !weekday.test(said), said).toBe(true);
        expect(sayShortDate(edtf, { language })).not.toMatch(weekday);
      }),
    );
  });

  test('returns what is no date as it stands', () => {
    expect(sayDate('soon', { language: 'en' })).toBe('soon');
  });
});

function edtfOf(type: string, from: EdtfPoint, to: EdtfPoint): string {
  const [a, b] = [formatPoint(from), formatPoint(to)];
  switch (type) {
    case 'interval':
      return `${a}/${b}`;
    case 'since':
      return `${a}/..`;
    case 'until':
      return `../${b}`;
    case 'window':
      return `[${a}..${b}]`;
    case 'choice':
      return `[${a},${b}]`;
    case 'all':
      return `{${a},${b}}`;
    default:
      return a;
  }
}

test('a short date is a date without its weekdays', () => {
  expect(sayShortDate('2019-04-25', { language: 'en' })).toBe('25 April 2019');
  expect(sayShortDate('[..2023-09-05]', { language: 'ar' })).toBe('في موعد أقصاه 5 سبتمبر 2023');
  expect(sayShortDate('[2019-04-24,2019-04-25]', { language: 'en' })).toBe('24 or 25 April 2019');
});
