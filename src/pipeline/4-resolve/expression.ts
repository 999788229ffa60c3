import type { TimeExpression } from '../../model/timex.ts';
import { points } from '../../time/bounds.ts';
import { addDays, weekdayOf } from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import { hijriMonth, hijriYear } from '../../time/hijri.ts';
import { resolveCalendar } from './calendar-date.ts';
import { type Context, counted, type Resolution } from './context.ts';
import { resolveHoliday, resolveSeason } from './named-day.ts';
import { resolvePart } from './part.ts';
import {
  move,
  resolveDecade,
  resolveDistance,
  resolvePeriod,
  resolveRest,
  resolveSpan,
  resolveWeekend,
} from './period.ts';
import { dayPoint, monthPoint, oneDayOf, oneOf, point, yearPoint } from './points.ts';
import { resolveList, resolveRange, resolveSince, resolveUntil } from './range.ts';
import type { ToldPeriods } from './told.ts';
import { dayIn, fractionOf, nthIn } from './within.ts';

type Of<Type extends TimeExpression['type']> = Extract<TimeExpression, { readonly type: Type }>;

/** Gives an expression its date; undefined when the calendar has none for it (31 June), or none in a year of four digits. */
export function resolveExpression(expression: TimeExpression, context: Context): Resolution | undefined {
  const resolution = resolveAny(expression, context);
  return resolution && points(resolution.edtf).every(isWritable) ? resolution : undefined;
}

/** Whether a point lies in the years that can be written. */
function isWritable({ year }: EdtfPoint): boolean {
  return year >= -9999 && year <= 9999;
}

function resolveAny(expression: TimeExpression, context: Context): Resolution | undefined {
  switch (expression.type) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'relative-day':
      return resolveRelativeDay(expression, context);
    case 'relative-period':
      return resolvePeriod(expression, context);
    case 'told':
      return resolveTold(expression, context);
    case 'distance':
      return resolveDistance(expression, context);
    case 'span':
      return resolveSpan(expression, context);
    case 'rest':
      return resolveRest(expression, context);
    case 'weekend':
      return resolveWeekend(expression, context);
    case 'decade':
      return resolveDecade(expression, context);
    case 'century':
      return resolveCentury(expression);
    case 'season':
      return resolveSeason(expression, context);
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'event-offset':
      return counted(point(dayPoint(move(context.anchorDate, expression.unit, expression.count))), 'day');
    default:
      return resolveMade(expression, context);
  }
}

/** What is made of other expressions. */
function resolveMade(
  expression: Of<'part' | 'day-in' | 'nth' | 'fraction' | 'since' | 'until' | 'range' | 'list'>,
  context: Context,
): Resolution | undefined {
  const resolved = (each: TimeExpression, told = context.told): Resolution | undefined =>
    resolveExpression(each, told === undefined ? context : { ...context, told });
  switch (expression.type) {
    case 'since':
      return resolveSince(resolved(expression.from));
    case 'until':
      return resolveUntil(resolved(expression.to));
    case 'range':
      return resolveRange(expression, resolved);
    case 'list':
      return resolveList(expression.members, resolved);
    default: {
      const whole = resolved(expression.of);
      return whole && resolveInside(expression, whole, context);
    }
  }
}

/** What is a part of another expression, which has its date already. */
function resolveInside(
  expression: Of<'part' | 'day-in' | 'nth' | 'fraction'>,
  whole: Resolution,
  context: Context,
): Resolution | undefined {
  switch (expression.type) {
    case 'part':
      return { ...whole, edtf: resolvePart(expression.part, whole.edtf, context.conventions) ?? whole.edtf };
    case 'day-in':
      return dayIn(expression, whole, context);
    case 'nth':
      return nthIn(expression, whole, context);
    case 'fraction':
      return fractionOf(expression, whole);
  }
}

function resolveRelativeDay({ days, weekday }: Of<'relative-day'>, { anchorDate }: Context): Resolution {
  const day = addDays(anchorDate, days);
  const clash = weekday !== undefined && weekdayOf(day) !== weekday;
  return {
    ...counted(point(dayPoint(day)), 'day'),
    ...(clash ? { mismatch: 'the weekday is not that of the day counted from publication' } : {}),
  };
}

/**
 * The day told, which is the anchor here, the month or the year of the last date told, or one beside it; undefined where that
 * has none, or one of each calendar.
 */
function resolveTold({ unit, count = 0 }: Of<'told'>, { told, anchorDate }: Context): Resolution | undefined {
  if (unit === 'day') return counted(point(dayPoint(addDays(anchorDate, count))), 'day');
  return unit === 'year' ? toldYear(told, count) : toldMonth(told, count);
}

function toldYear(told: ToldPeriods | undefined, count: number): Resolution | undefined {
  const [only, other] = told?.years ?? [];
  if (only === undefined || other !== undefined) return undefined;
  const year = only.year + count;
  if (only.calendar === 'gregorian') return counted(point(yearPoint(year)), 'year');
  return { ...counted(oneDayOf(hijriYear(year)), 'year'), told: { years: [{ ...only, year }], months: [] } };
}

function toldMonth(told: ToldPeriods | undefined, count: number): Resolution | undefined {
  const [only, other] = told?.months ?? [];
  if (only === undefined || other !== undefined) return undefined;
  const months = only.year * 12 + only.month - 1 + count;
  const at = { calendar: only.calendar, year: Math.floor(months / 12), month: (months % 12) + 1 };
  if (only.calendar === 'gregorian') return counted(point(monthPoint(at)), 'month');
  return {
    ...counted(oneDayOf(hijriMonth(at.year, at.month)), 'month'),
    told: { years: count === 0 ? (told?.years ?? []) : [], months: [at] },
  };
}

function resolveCentury({ century, calendar, beforeChrist }: Of<'century'>): Resolution {
  const first = (century - 1) * 100;
  const plain = { granularity: 'century', implied: [], anchored: false } as const;
  if (beforeChrist)
    return { edtf: oneOf(yearPoint(1 - century * 100), yearPoint(100 - century * 100)), ...plain };
  if (calendar !== 'hijri') return { edtf: point({ granularity: 'century', year: first }), ...plain };
  return {
    edtf: oneDayOf({ first: hijriYear(first + 1).first, last: hijriYear(century * 100).last }),
    ...plain,
  };
}
