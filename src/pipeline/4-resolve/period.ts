import type { TimeExpression, TimeUnit } from '../../model/timex.ts';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  type CalendarDay,
  startOfWeek,
} from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import type { Context, Resolution } from './context.ts';
import { dayPoint, monthPoint, point, weekFrom, yearPoint } from './points.ts';

type Period = Extract<TimeExpression, { readonly type: 'relative-period' }>;
type Distance = Extract<TimeExpression, { readonly type: 'distance' }>;

/** A whole unit counted from the anchor's: a week is one of its seven days, never a day. */
export function resolvePeriod({ unit, count }: Period, { anchorDate, conventions }: Context): Resolution {
  const moved = move(anchorDate, unit, count);
  const edtf =
    unit === 'week' ? weekFrom(startOfWeek(moved, conventions.weekStartsOn)) : point(unitPoint(moved, unit));
  return { edtf, granularity: unit, implied: [], anchored: true };
}

/** So many units from the anchor, as fine as its unit; weeks come out as days, and "about" is kept. */
export function resolveDistance({ unit, count, approximate }: Distance, { anchorDate }: Context): Resolution {
  const at = unitPoint(move(anchorDate, unit, count), unit === 'week' ? 'day' : unit);
  const about = approximate || unit === 'week';
  return {
    edtf: point(about ? { ...at, approximate: true } : at),
    granularity: unit === 'week' ? 'day' : unit,
    implied: [],
    anchored: true,
  };
}

export function move(day: CalendarDay, unit: TimeUnit, count: number): CalendarDay {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addWeeks(day, count);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addYears(day, count);
    case 'decade':
      return addYears(day, count * 10);
    case 'century':
      return addYears(day, count * 100);
  }
}

function unitPoint(day: CalendarDay, unit: TimeUnit): EdtfPoint {
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
