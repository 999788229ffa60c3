import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMs, toMs } from '../../src/time/calendar.ts';
import { toHijri } from '../../src/time/hijri.ts';
import { wordsIn } from '../../src/words/catalogue/catalogue.ts';
import { type DateStyle, digitSets, monthNameSets, sameStyle } from '../../src/words/date-style.ts';
import { sayDate, sayShortDate } from '../../src/words/dates.ts';
import { inDigits } from '../../src/words/digits.ts';
import { formatNumber } from '../../src/words/numbers.ts';

const yearOf = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  levant: 'كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول تشرين الثاني كانون الأول',
  algeria: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
};
const english = 'January February March April May June July August September October November December';

function monthsIn(style: DateStyle): string {
  return Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`)
    .map((edtf) => sayDate(edtf, style).replace(/ [\d٠-٩]+$/, ''))
    .join(' ');
}

describe.each(monthNameSets)('the months of %s', (months) => {
  test.each(digitSets)('are said in Arabic, in %s digits, and leave English alone', (digits) => {
    expect(monthsIn({ language: 'ar', months, digits })).toBe(yearOf[months]);
    expect(monthsIn({ language: 'en', months, digits })).toBe(english);
  });
});

test.each([
  ['2019-04-25', {}, 'Thursday 25 April 2019', 'الخميس 25 أبريل 2019'],
  ['2019-04-25', { digits: 'arabic' }, 'Thursday 25 April 2019', 'الخميس ٢٥ أبريل ٢٠١٩'],
  ['2019-04-25', { months: 'levant' }, 'Thursday 25 April 2019', 'الخميس 25 نيسان 2019'],
  [
    '2023-09-10/2023-10-02',
    { months: 'levant' },
    '10 September to 2 October 2023',
    'من 10 أيلول إلى 2 تشرين الأول 2023',
  ],
  ['201X', { digits: 'arabic' }, 'the 2010s', 'عقد ٢٠١٠'],
  [
    '2024-03-05T14Z',
    { digits: 'arabic' },
    'Tuesday 5 March 2024, 14:00–14:59 UTC',
    'الثلاثاء ٥ مارس ٢٠٢٤، ١٤:٠٠–١٤:٥٩ بالتوقيت العالمي',
  ],
  [
    '2023-09-13',
    { hijri: true },
    'Wednesday 13 September 2023 (28 Safar 1445\u00A0AH)',
    'الأربعاء 13 سبتمبر 2023 (28 صفر 1445\u00A0هـ)',
  ],
  [
    '2023-09-13',
    { hijri: true, digits: 'arabic', months: 'morocco' },
    'Wednesday 13 September 2023 (28 Safar 1445\u00A0AH)',
    'الأربعاء ١٣ شتنبر ٢٠٢٣ (٢٨ صفر ١٤٤٥\u00A0هـ)',
  ],
  [
    '2023-09-10/2023-09-13',
    { hijri: true },
    '10 to 13 September 2023 (25 to 28 Safar 1445\u00A0AH)',
    'من 10 إلى 13 سبتمبر 2023 (من 25 إلى 28 صفر 1445\u00A0هـ)',
  ],
  [
    '[2023-09-10..2023-09-20]',
    { hijri: true },
    'on a day from 10 to 20 September 2023 (25 Safar to 5 Rabi’ I 1445\u00A0AH)',
    'في أحد الأيام من 10 إلى 20 سبتمبر 2023 (من 25 صفر إلى 5 ربيع الأول 1445\u00A0هـ)',
  ],
  [
    '2023-07-18/2023-07-19',
    { hijri: true },
    '18 to 19 July 2023 (30 Dhu’l-Hijjah 1444 to 1 Muharram 1445\u00A0AH)',
    'من 18 إلى 19 يوليو 2023 (من 30 ذو الحجة 1444 إلى 1 محرم 1445\u00A0هـ)',
  ],
] as const)('%s as %j', (edtf, style, inEnglish, inArabic) => {
  expect(sayDate(edtf, { language: 'en', ...style })).toBe(inEnglish);
  expect(sayDate(edtf, { language: 'ar', ...style })).toBe(inArabic);
});

describe('the Hijri day', () => {
  test.each([
    ['a month', '2023-09'],
    ['a year', '2023'],
    ['a season', '2023-22'],
    ['about a day', '2023-09-13~'],
    ['perhaps a day', '2023-09-13?'],
    ['an open end', '2023-09-13/..'],
    ['a bound', '[..2023-09-05]'],
    ['one of several days', '[2019-04-24,2019-04-25]'],
    ['a day and a month', '2023-02/2023-04-25'],
    ['a time of day, since that day begins at sunset', '2024-03-05T14:30Z'],
    ['a day before the tables begin', '1453-05-29'],
    ['a day after they end', '2300-01-01'],
    ['what is no date', 'soon'],
  ])('does not stand beside %s', (_, edtf) => {
    for (const language of ['ar', 'en'] as const)
      expect(sayDate(edtf, { language, hijri: true })).toBe(sayDate(edtf, { language }));
  });

  test('is that of the calendar wherever it stands, in both wordings', () => {
    const days = fc.integer({ min: toMs({ year: 1900, month: 1, day: 1 }) / 86_400_000, max: 60_000 });
    fc.assert(
      fc.property(days, (count) => {
        const day = fromMs(count * 86_400_000);
        const edtf = [day.year, ...[day.month, day.day].map((n) => String(n).padStart(2, '0'))].join('-');
        const hijri = toHijri(day);
        for (const say of [sayDate, sayShortDate]) {
          const beside = /\((\d+) .+ (\d+)\u00A0AH\)$/.exec(say(edtf, { language: 'en', hijri: true }));
          expect(beside?.slice(1)).toEqual([String(hijri.day), String(hijri.year)]);
        }
      }),
    );
  });
});

describe('digits', () => {
  const arabic = { language: 'ar', digits: 'arabic' } as const;

  test('are those of the style in numbers and counts, with its marks', () => {
    expect(formatNumber(1_234_567.5, arabic)).toBe('١٬٢٣٤٬٥٦٧٫٥');
    expect(formatNumber(1234, { language: 'ar' })).toBe('1,234');
    expect(formatNumber(1234, { language: 'en', digits: 'arabic' })).toBe('1,234');
    expect(wordsIn(arabic).chrome.events(1234)).toBe('١٬٢٣٤ حدثًا');
    expect(wordsIn({ language: 'ar' }).chrome.events(1234)).toBe('1,234 حدثًا');
    expect(wordsIn(arabic).list.part(1, 500, 10_000)).toBe('الأحداث من ١ إلى ٥٠٠، من أصل ١٠٬٠٠٠');
  });

  test('of a text that is put in stay as they are', () => {
    expect(inDigits('3 من \u2068F-16\u2069، و2', arabic)).toBe('٣ من \u2068F-16\u2069، و٢');
  });
});

test('styles that say all alike are one object', () => {
  expect(sameStyle({ language: 'ar' })).toBe(
    sameStyle({ language: 'ar', months: 'egypt', digits: 'latin', hijri: false }),
  );
  expect(sameStyle({ language: 'en', months: 'levant' })).toBe(
    sameStyle({ language: 'en', digits: 'arabic' }),
  );
  expect(sameStyle({ language: 'ar', months: 'levant' })).not.toBe(sameStyle({ language: 'ar' }));
  expect(wordsIn({ language: 'ar', digits: 'arabic' })).toBe(wordsIn({ language: 'ar', digits: 'arabic' }));
});
