import type { TimeDirection, TimeExpression } from '../../model/timex.ts';
import {
  addDays,
  type CalendarDay,
  daysUntil,
  isValidDay,
  type Weekday,
  weekdayOf,
} from '../../time/calendar.ts';
import { hijriYear } from '../../time/hijri.ts';
import type { Context, Resolution } from './context.ts';
import { notItsDay, resolveHijri } from './hijri-date.ts';
import { dayPoint, monthPoint, oneDayOf, point, yearPoint } from './points.ts';
import { findYear, isHijriYear } from './year.ts';

type Calendar = Extract<TimeExpression, { readonly type: 'calendar' }>;

/** A date of which the words state some parts; undefined when there is no such day. */
export function resolveCalendar(expression: Calendar, context: Context): Resolution | undefined {
  const { year, month, day, weekday } = expression;
  if (month !== undefined) {
    const resolveInYear = expression.calendar === 'hijri' ? resolveHijri : resolveGregorian;
    return resolveInYear({ ...expression, month }, context);
  }
  if (year !== undefined) return resolveYear(expression, year, context);
  if (day !== undefined || weekday === undefined) return undefined;
  return resolveWeekday(weekday, expression.direction, expression.steps ?? 1, context);
}

/** With its month; the year may be left to find. */
type MonthOfYear = Calendar & { readonly month: number };

function resolveGregorian(expression: MonthOfYear, context: Context): Resolution | undefined {
  const { year, month, day, weekday } = expression;
  const { anchorDate } = context;
  const dayIn = (inYear: number): CalendarDay => ({ year: inYear, month, day: day ?? 15 });
  const found = findYear(
    expression,
    { calendar: 'gregorian', month, ...(day === undefined ? {} : { day }), dayIn, anchor: anchorDate },
    context,
  );
  if (found === undefined) return undefined;
  const { named } = found;
  const filled = {
    ...(named?.calendar === 'hijri' && {
      told: { years: [named], months: [{ calendar: 'gregorian', year: found.year, month }] } as const,
    }),
    implied: found.implied ? (['year'] as const) : [],
    anchored: year === undefined,
  };
  if (day === undefined)
    return {
      edtf: point(monthPoint({ year: found.year, month })),
      granularity: 'month',
      year: found.year,
      ...filled,
    };
  const thatYear =
    found.implied && weekday !== undefined ? yearOfWeekday(found.year, month, day, weekday) : found.year;
  const stated = { year: thatYear, month, day };
  if (!isValidDay(stated)) return undefined;
  const clash = weekday !== undefined && weekdayOf(stated) !== weekday;
  return {
    edtf: point(dayPoint(stated)),
    granularity: 'day',
    year: thatYear,
    ...filled,
    ...(clash ? { mismatch: notItsDay } : {}),
  };
}

/** Where the year is left out, the weekday beside the date tells which of the years around the likely one is meant. */
function yearOfWeekday(likely: number, month: number, day: number, weekday: Weekday): number {
  const fits = [likely, likely + 1, likely - 1].find(
    (year) => isValidDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday,
  );
  return fits ?? likely;
}

function resolveYear(expression: Calendar, year: number, context: Context): Resolution {
  if (expression.beforeChrist)
    return { edtf: point(yearPoint(1 - year)), granularity: 'year', implied: [], anchored: false };
  const plain = { granularity: 'year', implied: [], anchored: false } as const;
  if (expression.calendar === 'hijri' || isHijriYear(year, context))
    return {
      edtf: oneDayOf(hijriYear(year)),
      told: { years: [{ calendar: 'hijri', year }], months: [] },
      ...plain,
    };
  return { edtf: point(yearPoint(year)), ...plain };
}

/**
 * The nearest such weekday on the side that the words or the verb name; the anchor's own weekday is the anchor's day,
 * unless a word says that it is past or coming.
 */
function resolveWeekday(
  weekday: Weekday,
  direction: TimeDirection | undefined,
  steps: number,
  { anchorDate, tense, conventions }: Context,
): Resolution {
  const forward = daysUntil(anchorDate, weekday);
  const implied = direction === undefined ? (['direction'] as const) : [];
  const at = (days: number): Resolution => ({
    edtf: point(dayPoint(addDays(anchorDate, days))),
    granularity: 'day',
    implied,
    anchored: true,
  });
  if (direction === 'future')
    return { ...at((forward === 0 ? 7 : forward) + (steps - 1) * 7), looks: 'future' };
  if (direction === 'past') return { ...at(forward - 7 - (steps - 1) * 7), looks: 'past' };
  const looks = direction === 'same' ? 'future' : (tense ?? conventions.weekdayAlone);
  if (forward === 0) return { ...at(0), looks };
  return { ...at(looks === 'future' ? forward : forward - 7), looks };
}
