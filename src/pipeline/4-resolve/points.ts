import type { TimeAmount, TimeUnit } from '../../model/timex.ts';
import { addDays, type CalendarDay } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import { finestOf } from '../../time/granularity.ts';
import type { DayRange } from '../../time/hijri.ts';

export function dayPoint({ year, month, day }: CalendarDay): EdtfPoint {
  return { granularity: 'day', year, month, day };
}

export function monthPoint({ year, month }: Pick<CalendarDay, 'year' | 'month'>): EdtfPoint {
  return { granularity: 'month', year, month };
}

export function yearPoint(year: number): EdtfPoint {
  return { granularity: 'year', year };
}

/** The finest unit of a distance: «سنة وشهر» is one of months. */
export function finestUnit(amounts: readonly TimeAmount[]): TimeUnit {
  return finestOf(
    amounts.map(({ unit }) => unit),
    'century',
  );
}

/** The unit that a day falls in, as a point; a week has none and gives its day. */
export function unitPoint(day: CalendarDay, unit: TimeUnit): EdtfPoint {
  switch (unit) {
    case 'day':
    case 'week':
      return dayPoint(day);
    case 'month':
      return monthPoint(day);
    case 'year':
      return yearPoint(day.year);
    case 'decade':
      return { granularity: 'decade', year: Math.floor(day.year / 10) * 10 };
    case 'century':
      return { granularity: 'century', year: Math.floor(day.year / 100) * 100 };
  }
}

export function point(at: EdtfPoint): Edtf {
  return { type: 'point', point: at };
}

/** On one of the days or months from `from` to `to`. */
export function oneOf(from: EdtfPoint, to: EdtfPoint): Edtf {
  return { type: 'one-of', members: [{ from, to }] };
}

/** On one of the days of a stretch. */
export function oneDayOf({ first, last }: DayRange): Edtf {
  return oneOf(dayPoint(first), dayPoint(last));
}

/** The seven days from `first` on. */
export function weekFrom(first: CalendarDay): Edtf {
  return oneDayOf({ first, last: addDays(first, 6) });
}
