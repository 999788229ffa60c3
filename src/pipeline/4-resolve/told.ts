import type { CalendarName } from '../../model/timex.ts';
import { points } from '../../time/bounds.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';
import { toHijri } from '../../time/hijri.ts';
import type { Resolution } from './context.ts';

export interface ToldYear {
  readonly calendar: CalendarName;
  readonly year: number;
}

interface ToldMonth extends ToldYear {
  readonly month: number;
}

/** What a date that was told says of its year and month: once for each calendar that it is told in. */
export interface ToldPeriods {
  readonly years: readonly ToldYear[];
  readonly months: readonly ToldMonth[];
}

/** Of a date as its words tell it. */
export function toldBy({ told, edtf }: Resolution): ToldPeriods {
  const last = points(edtf).at(-1);
  return told ?? (last === undefined ? nothing : toldAt(last));
}

const nothing: ToldPeriods = { years: [], months: [] };

/** Of a Gregorian point: a decade tells no year. */
export function toldAt({ granularity, year, month }: EdtfPoint): ToldPeriods {
  if (compareGranularity(granularity, 'year') > 0) return nothing;
  const inYear = { calendar: 'gregorian', year } as const;
  return { years: [inYear], months: month === undefined ? [] : [{ ...inYear, month }] };
}

/** Of a day that is counted from one that was told: the year and the month each in the calendars that it has there. */
export function toldLike(from: ToldPeriods, day: CalendarDay): ToldPeriods {
  const inCalendar = ({ calendar }: ToldYear): ToldMonth => {
    const { year, month } = calendar === 'hijri' ? toHijri(day) : day;
    return { calendar, year, month };
  };
  return { years: from.years.map(inCalendar), months: from.months.map(inCalendar) };
}

/** The same date told once more, in another calendar. */
export function toldAsWell(first: ToldPeriods, second: ToldPeriods): ToldPeriods {
  const isOther = ({ calendar }: ToldYear): boolean =>
    second.years.every((other) => other.calendar !== calendar);
  return {
    years: [...first.years.filter(isOther), ...second.years],
    months: [...first.months.filter(isOther), ...second.months],
  };
}
