import type { TimeDirection, TimeExpression } from '../../model/timex.ts';
import {
  addDays,
  type CalendarDay,
  dayMs,
  isValidDay,
  toMs,
  type Weekday,
  weekdayOf,
} from '../../time/calendar.ts';
import type { Context, Resolution } from './context.ts';
import { dayPoint, monthPoint, point, yearPoint } from './points.ts';

type Calendar = Extract<TimeExpression, { readonly type: 'calendar' }>;

/** A date of which the words state some parts; undefined when there is no such day. */
export function resolveCalendar(expression: Calendar, context: Context): Resolution | undefined {
  const { year, month, day, weekday } = expression;
  if (month === undefined && day === undefined && weekday !== undefined)
    return resolveWeekday(weekday, expression.direction, context);
  if (month === undefined) {
    if (year === undefined) return undefined;
    return { edtf: point(yearPoint(year)), granularity: 'year', implied: [], anchored: false };
  }
  const fullYear = year ?? nearestYear(month, day, expression.direction ?? context.tense, context.anchorDate);
  const filled = { implied: year === undefined ? (['year'] as const) : [], anchored: year === undefined };
  if (day === undefined)
    return { edtf: point(monthPoint({ year: fullYear, month })), granularity: 'month', ...filled };
  const stated = { year: fullYear, month, day };
  if (!isValidDay(stated)) return undefined;
  const clash = weekday !== undefined && weekdayOf(stated) !== weekday;
  return {
    edtf: point(dayPoint(stated)),
    granularity: 'day',
    ...filled,
    ...(clash ? { mismatch: 'the weekday is not that of the date' } : {}),
  };
}

/** The nearest such weekday on the side that the words or the verb name; the anchor's own weekday is the anchor's day. */
function resolveWeekday(
  weekday: Weekday,
  direction: TimeDirection | undefined,
  context: Context,
): Resolution {
  const { anchorDate, tense } = context;
  const forward = (weekday - weekdayOf(anchorDate) + 7) % 7;
  const looks = direction ?? tense ?? 'past';
  const stated = direction === 'past' || direction === 'future';
  const ahead = forward === 0 && stated ? 7 : forward;
  const back = forward === 0 ? (stated ? 7 : 0) : 7 - forward;
  return {
    edtf: point(dayPoint(addDays(anchorDate, looks === 'future' ? ahead : -back))),
    granularity: 'day',
    implied: direction === undefined ? ['direction'] : [],
    anchored: true,
  };
}

/** The year that puts a month, or a day of it, on the side of the anchor that is meant. */
function nearestYear(
  month: number,
  day: number | undefined,
  looks: TimeDirection | undefined,
  anchor: CalendarDay,
): number {
  const later = month > anchor.month || (month === anchor.month && day !== undefined && day > anchor.day);
  const earlier = month < anchor.month || (month === anchor.month && day !== undefined && day < anchor.day);
  if (looks === 'past') return later ? anchor.year - 1 : anchor.year;
  if (looks === 'future') return earlier ? anchor.year + 1 : anchor.year;
  if (looks === 'same') return anchor.year;
  if (day === undefined) return later ? anchor.year - 1 : anchor.year;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  const distance = (year: number): number => Math.abs(toMs({ year, month, day }) - toMs(anchor)) / dayMs;
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}
