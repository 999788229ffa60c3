import type { TimeExpression } from '../../model/timex.ts';
import {
  addDays,
  addMonths,
  type CalendarDay,
  daysInMonth,
  daysUntil,
  fromMs,
  isValidDay,
  startOfWeek,
  toMs,
  type Weekday,
  weekdayOf,
} from '../../time/calendar.ts';
import { bounds } from '../../time/bounds.ts';
import type { Context, Resolution } from './context.ts';
import { hijriDay } from './hijri-date.ts';
import { dayPoint, monthPoint, oneOf, point, weekFrom } from './points.ts';

type Of<Type extends TimeExpression['type']> = Extract<TimeExpression, { readonly type: Type }>;

/** Months from the anchor's in which a weekday and a number are looked for together. */
const nearbyMonths = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];

/** A day of a month, or a weekday of a week (or of the week of a day), inside what has been resolved. */
export function dayIn(
  { day, weekday }: Of<'day-in'>,
  whole: Resolution,
  context: Context,
): Resolution | undefined {
  const first = firstDay(whole);
  if (first === undefined) return undefined;
  if (day === undefined) {
    if (weekday === undefined) return undefined;
    const week = startOfWeek(first, context.conventions.weekStartsOn);
    return asDay(whole, addDays(week, daysUntil(week, weekday)));
  }
  const hijri = whole.told?.months.find(({ calendar }) => calendar === 'hijri');
  if (hijri !== undefined) {
    const at = hijriDay({ ...hijri, day }, weekday);
    return at && { ...whole, ...at };
  }
  if (weekday === undefined) {
    const at = { year: first.year, month: first.month, day };
    return isValidDay(at) ? asDay(whole, at) : undefined;
  }
  const months = nearbyMonths.map((count) => ({ ...addMonths({ ...first, day: 1 }, count), day }));
  const valid = months.filter(isValidDay);
  const fits = valid.find((at) => weekdayOf(at) === weekday);
  const [own] = valid;
  if (fits) return asDay(whole, fits);
  return own && { ...asDay(whole, own), mismatch: 'no month near has this weekday on that day' };
}

/** The nth weekday, day or week of a stretch; undefined when it has not so many. A week belongs to the month that it begins in, and to the year that holds most of it (ISO 8601). */
export function nthIn({ n, member }: Of<'nth'>, whole: Resolution, context: Context): Resolution | undefined {
  const { start, end } = bounds(whole.edtf);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const [first, last] = [fromMs(start), fromMs(end - 1)];
  const { weekStartsOn } = context.conventions;
  if (member === 'week') {
    const fromFirst = firstWeek(first, whole.granularity === 'year', weekStartsOn);
    const week = n > 0 ? addDays(fromFirst, (n - 1) * 7) : lastWeek(last, weekStartsOn);
    return { ...whole, edtf: weekFrom(week), granularity: 'week' };
  }
  const day = member === 'day' ? nthDay(n, first, last) : nthWeekday(n, member, first, last);
  const at = toMs(day);
  return at >= start && at < end ? asDay(whole, day) : undefined;
}

function nthDay(n: number, first: CalendarDay, last: CalendarDay): CalendarDay {
  return n > 0 ? addDays(first, n - 1) : last;
}

function nthWeekday(n: number, weekday: Weekday, first: CalendarDay, last: CalendarDay): CalendarDay {
  const from = n > 0 ? addDays(first, (n - 1) * 7) : addDays(last, -6);
  return addDays(from, daysUntil(from, weekday));
}

/** The first day of the first week of a stretch that begins on `first`. */
function firstWeek(first: CalendarDay, isYear: boolean, weekStartsOn: Weekday): CalendarDay {
  const week = startOfWeek(first, weekStartsOn);
  const isOwn = toMs(isYear ? addDays(week, 3) : week) >= toMs(first);
  return isOwn ? week : addDays(week, 7);
}

/** The first day of the last week that ends in a stretch up to `last`. */
function lastWeek(last: CalendarDay, weekStartsOn: Weekday): CalendarDay {
  const week = startOfWeek(last, weekStartsOn);
  const ends = toMs(addDays(week, 6)) <= toMs(last);
  return ends ? week : addDays(week, -7);
}

/** A part of a year in months, of a month in days (its last part takes the rest), a decade of a century; undefined of anything else. */
export function fractionOf({ n, parts }: Of<'fraction'>, whole: Resolution): Resolution | undefined {
  if (whole.edtf.type !== 'point') return fractionOfDays(n, parts, whole);
  const { granularity, year, month } = whole.edtf.point;
  if (granularity === 'century' && parts === 10)
    return {
      ...whole,
      edtf: point({ granularity: 'decade', year: year + (n - 1) * 10 }),
      granularity: 'decade',
    };
  if (granularity === 'month' && month !== undefined && parts <= 3) {
    const length = 30 / parts;
    const from = { year, month, day: (n - 1) * length + 1 };
    const to = { year, month, day: n === parts ? daysInMonth(year, month) : n * length };
    return { ...whole, edtf: oneOf(dayPoint(from), dayPoint(to)), granularity: 'day' };
  }
  if (granularity !== 'year' || parts === 10) return undefined;
  const length = 12 / parts;
  const from = monthPoint({ year, month: (n - 1) * length + 1 });
  const to = monthPoint({ year, month: n * length });
  return { ...whole, edtf: oneOf(from, to), granularity: 'month' };
}

/** A half or a third of a month of the Islamic calendar, which is a run of days. */
function fractionOfDays(n: number, parts: number, whole: Resolution): Resolution | undefined {
  const { start, end } = bounds(whole.edtf);
  const first = fromMs(start);
  if (parts > 3 || whole.granularity !== 'month' || !Number.isFinite(end - start)) return undefined;
  const length = 30 / parts;
  const last = n === parts ? fromMs(end - 1) : addDays(first, n * length - 1);
  const edtf = oneOf(dayPoint(addDays(first, (n - 1) * length)), dayPoint(last));
  return { ...whole, edtf, granularity: 'day' };
}

function firstDay({ edtf }: Resolution): CalendarDay | undefined {
  const { start } = bounds(edtf);
  return Number.isFinite(start) ? fromMs(start) : undefined;
}

function asDay(whole: Resolution, day: CalendarDay): Resolution {
  return { ...whole, edtf: point(dayPoint(day)), granularity: 'day' };
}
