import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, toMs } from '../../src/time/calendar.ts';
import { fromHijri, hijriMonth, hijriYear, toHijri } from '../../src/time/hijri.ts';

const iso = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Known from the Umm al-Qura calendar as it was printed. */
const known: readonly (readonly [hijri: readonly [number, number, number], gregorian: string])[] = [
  [[1445, 1, 1], '2023-07-19'],
  [[1444, 9, 1], '2023-03-23'],
  [[1436, 10, 1], '2015-07-17'],
  [[1436, 10, 25], '2015-08-10'],
  [[1400, 1, 1], '1979-11-21'],
  [[1434, 12, 10], '2013-10-15'],
  [[1324, 1, 1], '1906-02-25'],
];

describe('the Umm al-Qura calendar', () => {
  test.each(known)('%j is %s', ([year, month, day], gregorian) => {
    const at = fromHijri({ year, month, day });
    expect(at && iso(at)).toBe(gregorian);
  });

  test('there and back is where one was, in the table and outside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1900 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (year, month, day) => {
          const at = fromHijri({ year, month, day });
          expect(at && toHijri(at)).toEqual({ year, month, day });
        },
      ),
    );
  });

  test('months follow each other without a gap, of 29 or 30 days, twelve to a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1300, max: 1599 }), (year) => {
        let next = hijriYear(year).first;
        for (let month = 1; month <= 12; month++) {
          const { first, last } = hijriMonth(year, month);
          expect(first).toEqual(next);
          const length = (toMs(last) - toMs(first)) / 86_400_000 + 1;
          expect([29, 30]).toContain(length);
          next = addDays(last, 1);
        }
        expect(next).toEqual(addDays(hijriYear(year).last, 1));
      }),
    );
  });

  test('there is no thirtieth day in a month of 29, and no thirteenth month', () => {
    expect(fromHijri({ year: 1445, month: 13, day: 1 })).toBeUndefined();
    const short = [1, 2, 3, 4].find((month) => {
      const { first, last } = hijriMonth(1445, month);
      return toMs(last) - toMs(first) === 28 * 86_400_000;
    });
    expect(fromHijri({ year: 1445, month: short ?? 0, day: 30 })).toBeUndefined();
  });
});
