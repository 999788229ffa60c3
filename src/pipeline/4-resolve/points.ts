import type { CalendarDay } from '../../time/calendar.ts';
import { addDays } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';

export function dayPoint({ year, month, day }: CalendarDay): EdtfPoint {
  return { granularity: 'day', year, month, day };
}

export function monthPoint({ year, month }: Pick<CalendarDay, 'year' | 'month'>): EdtfPoint {
  return { granularity: 'month', year, month };
}

export function yearPoint(year: number): EdtfPoint {
  return { granularity: 'year', year };
}

export function point(at: EdtfPoint): Edtf {
  return { type: 'point', point: at };
}

/** On one of the days or months from `from` to `to`. */
export function oneOf(from: EdtfPoint, to: EdtfPoint): Edtf {
  return { type: 'one-of', members: [{ from, to }] };
}

/** The seven days from `first` on. */
export function weekFrom(first: CalendarDay): Edtf {
  return oneOf(dayPoint(first), dayPoint(addDays(first, 6)));
}
