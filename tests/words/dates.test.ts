import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayDate } from '../../src/words/dates.ts';

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
  ['0085-11', 'November 85', 'نوفمبر 85'],
];

describe('sayDate', () => {
  test.each(rows)('%s', (edtf, english, arabic) => {
    expect(sayDate(edtf, 'en')).toBe(english);
    expect(sayDate(edtf, 'ar')).toBe(arabic);
  });

  test('never says a day of a month, nor a weekday of anything but a day', () => {
    const month = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.constantFrom('en', 'ar'), ([year, number], language) => {
        const said = sayDate(`${year}-${String(number).padStart(2, '0')}`, language);
        expect(said.match(/\d+/g)).toEqual([String(year)]);
        expect(said).not.toMatch(/day|(?:ال(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت))/);
      }),
    );
  });

  test('returns what is no date as it stands', () => {
    expect(sayDate('soon', 'en')).toBe('soon');
  });
});
