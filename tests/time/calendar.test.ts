import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  type CalendarDay,
  dayMs,
  daysInMonth,
  fromMs,
  isValidDay,
  startOfWeek,
  toMs,
  type Weekday,
  weekdayOf,
} from '../../src/time/calendar.ts';

/** Clocks that shift at midnight, by half an hour, or skip a whole day (Apia, 30 December 2011). */
const zones = [
  'UTC',
  'Africa/Cairo',
  'Asia/Damascus',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const ownZone = process.env['TZ'];

afterAll(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

const day = (text: string): CalendarDay => {
  const [, year, month, date] = /^(-?\d+)-(\d+)-(\d+)$/.exec(text) ?? [];
  return { year: Number(year), month: Number(month), day: Number(date) };
};

/** Days since 1970-01-01 by counting leap years: Howard Hinnant's days_from_civil, without a Date. */
function daysFromCivil({ year, month, day: date }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const anyDay = fc
  .tuple(
    fc.integer({ min: -5000, max: 5000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]): CalendarDay => ({ year, month, day: date }));

describe.each(zones)('in %s', (zone) => {
  const here = (check: () => void) => (): void => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).toBe(zone);
    check();
  };

  test(
    'a day is what counting leap years says, and comes back',
    here(() => {
      fc.assert(
        fc.property(anyDay, (d) => {
          expect(toMs(d)).toBe(new Date(0).setUTCFullYear(d.year, d.month - 1, d.day));
          expect(toMs(d)).toBe(daysFromCivil(d) * dayMs);
          expect(fromMs(toMs(d))).toEqual(d);
          expect(fromMs(toMs(d) + dayMs - 1)).toEqual(d);
        }),
      );
    }),
  );

  test(
    'the next day is one day on, and seven of them a week',
    here(() => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (d, count) => {
          expect(daysFromCivil(addDays(d, count))).toBe(daysFromCivil(d) + count);
          expect(addWeeks(d, count)).toEqual(addDays(d, 7 * count));
          expect(weekdayOf(d)).toBe((((daysFromCivil(d) + 4) % 7) + 7) % 7);
        }),
      );
    }),
  );

  test(
    'a week starts on the day it is asked to, at most six days back',
    here(() => {
      fc.assert(
        fc.property(anyDay, fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6), (d, first) => {
          const start = startOfWeek(d, first);
          expect(weekdayOf(start)).toBe(first);
          const back = daysFromCivil(d) - daysFromCivil(start);
          expect(back >= 0 && back < 7).toBe(true);
        }),
      );
    }),
  );

  test(
    'rows',
    here(() => {
      expect(addDays(day('2011-12-29'), 1)).toEqual(day('2011-12-30'));
      expect(addDays(day('2023-04-27'), 1)).toEqual(day('2023-04-28'));
      expect(addDays(day('2018-11-03'), 1)).toEqual(day('2018-11-04'));
      expect(addMonths(day('2019-01-31'), 1)).toEqual(day('2019-02-28'));
      expect(addMonths(day('2020-01-31'), 1)).toEqual(day('2020-02-29'));
      expect(addMonths(day('2019-03-31'), -1)).toEqual(day('2019-02-28'));
      expect(addMonths(day('2019-12-15'), 1)).toEqual(day('2020-01-15'));
      expect(addYears(day('2020-02-29'), 1)).toEqual(day('2021-02-28'));
      expect(addYears(day('-1-6-1'), 1)).toEqual(day('0-6-1'));
      expect(addYears(day('99-6-1'), 1)).toEqual(day('100-6-1'));
      expect(addMonths(day('0-12-31'), 2)).toEqual(day('1-2-28'));
      expect(weekdayOf(day('2019-04-25'))).toBe(4);
      expect(weekdayOf(day('2023-09-13'))).toBe(3);
      expect(toMs(day('1970-01-01'))).toBe(0);
      expect(fromMs(-1)).toEqual(day('1969-12-31'));
    }),
  );
});

describe('months', () => {
  test.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [4, 2, 29],
    [-1, 2, 28],
    [-4, 2, 29],
    [99, 12, 31],
    [2019, 4, 30],
  ])('year %d, month %d has %d days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(isValidDay({ year, month, day: days })).toBe(true);
    expect(isValidDay({ year, month, day: days + 1 })).toBe(false);
  });

  test.each(['2019-0-1', '2019-13-1', '2019-1-0', '2019-1-32'])('%s is no day', (text) => {
    expect(isValidDay(day(text))).toBe(false);
  });
});
