import type { TimeExpression } from '../../model/timex.ts';
import { addDays, type CalendarDay, type Weekday, weekdayOf } from '../../time/calendar.ts';
import { fromHijri, type HijriDay, hijriMonth, toHijri } from '../../time/hijri.ts';
import type { Context, Resolution } from './context.ts';
import { dayPoint, oneDayOf, point } from './points.ts';
import type { ToldPeriods, ToldYear } from './told.ts';
import { type FoundYear, findYear } from './year.ts';

type Calendar = Extract<TimeExpression, { readonly type: 'calendar' }>;

/** The Hijri calendar has not come so far: such a year beside one of its months is Gregorian («رمضان 2023»). */
export const firstGregorianYear = 1600;

/** A month or a day of the Islamic calendar; undefined when there is none. */
export function resolveHijri(
  expression: Calendar & { readonly month: number },
  context: Context,
): Resolution | undefined {
  const { year: stated, month, day, weekday } = expression;
  const dayIn = (year: number): CalendarDay =>
    fromHijri({ year, month, day: day ?? 15 }) ?? fromHijri({ year, month, day: 29 }) ?? context.anchorDate;
  const isOther = expression.yearOf === undefined && stated !== undefined && stated >= firstGregorianYear;
  const found = findYear(
    isOther ? { ...expression, yearOf: 'gregorian' } : expression,
    {
      calendar: 'hijri',
      month,
      ...(day === undefined ? {} : { day }),
      dayIn,
      anchor: toHijri(context.anchorDate),
    },
    context,
  );
  if (found === undefined) return undefined;
  const { year } = found;
  const filled = {
    year,
    told: toldIn(found, month, dayIn(year)),
    implied: found.implied ? (['year'] as const) : [],
    anchored: stated === undefined,
  };
  if (day === undefined) return { edtf: oneDayOf(hijriMonth(year, month)), granularity: 'month', ...filled };
  const at = hijriDay({ year, month, day }, weekday);
  return at && { ...filled, ...at };
}

export const notItsDay = 'the weekday is not that of the date';

/** The new moon is sighted up to a day off the table: a weekday beside the day decides. Undefined when the month has no such day. */
export function hijriDay(
  day: HijriDay,
  weekday: Weekday | undefined,
): Pick<Resolution, 'edtf' | 'granularity' | 'mismatch'> | undefined {
  const at = fromHijri(day);
  if (at === undefined) return undefined;
  const off = weekday === undefined ? 0 : ((weekday - weekdayOf(at) + 10) % 7) - 3;
  return {
    edtf: point(dayPoint(Math.abs(off) <= 1 ? addDays(at, off) : at)),
    granularity: 'day',
    ...(Math.abs(off) > 1 ? { mismatch: notItsDay } : {}),
  };
}

/** Where the year is not named, it may be meant in either calendar. */
function toldIn({ year, named }: FoundYear, month: number, day: CalendarDay): ToldPeriods {
  const own: ToldYear = { calendar: 'hijri', year };
  return {
    years: named === undefined ? [own, { calendar: 'gregorian', year: day.year }] : [named],
    months: [{ ...own, month }],
  };
}
