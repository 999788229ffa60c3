import type { TimeAmount, TimeExpression, TimeUnit } from '../../model/timex.ts';
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  type CalendarDay,
  daysUntil,
  fromMs,
  startOfWeek,
} from '../../time/calendar.ts';
import { bounds } from '../../time/bounds.ts';
import { type Context, counted, type Resolution } from './context.ts';
import { dayPoint, finestUnit, oneDayOf, point, unitPoint, weekFrom } from './points.ts';

type Of<Type extends TimeExpression['type']> = Extract<TimeExpression, { readonly type: Type }>;

/** A whole unit counted from the anchor's: a week is one of its seven days, never a day. */
export function resolvePeriod(
  { unit, count }: Of<'relative-period'>,
  { anchorDate, conventions }: Context,
): Resolution {
  if (unit === 'week')
    return counted(weekFrom(startOfWeek(addWeeks(anchorDate, count), conventions.weekStartsOn)), 'week');
  return counted(point(unitPoint(move(anchorDate, unit, count), unit)), unit);
}

/** So many units from the anchor, as fine as the finest unit; weeks come out as days, and "about" is kept. */
export function resolveDistance(
  { amounts, approximate }: Of<'distance'>,
  { anchorDate }: Context,
): Resolution {
  const at = amounts.reduce((day, { unit, count }) => move(day, unit, count), anchorDate);
  const finest = finestUnit(amounts);
  const about = approximate || (finest === 'week' && amounts.length === 1);
  const moment = unitPoint(at, finest);
  return counted(
    point(about ? { ...moment, approximate: true } : moment),
    finest === 'week' ? 'day' : finest,
  );
}

/** Every day of a stretch before the anchor or after it; of «خلال أسبوع» the verb tells which. */
export function resolveSpan(
  { unit, count: amount, fromAnchor }: Of<'span'>,
  { anchorDate, tense }: Context,
): Resolution {
  const count = fromAnchor && tense === 'past' ? -amount : amount;
  const far = move(anchorDate, unit, count);
  const near = fromAnchor ? anchorDate : addDays(anchorDate, Math.sign(count));
  const [first, last] = count < 0 ? [far, near] : [near, far];
  return counted({ type: 'interval', start: dayPoint(first), end: dayPoint(last) }, 'day');
}

/** From the anchor to the end of its own unit. */
export function resolveRest({ unit }: Of<'rest'>, context: Context): Resolution {
  const whole = resolvePeriod({ type: 'relative-period', unit, count: 0 }, context);
  const end = fromMs(bounds(whole.edtf).end - 1);
  return counted({ type: 'interval', start: dayPoint(context.anchorDate), end: dayPoint(end) }, 'day');
}

/** The weekend of a week, on one of whose days it is. */
export function resolveWeekend({ count }: Of<'weekend'>, { anchorDate, conventions }: Context): Resolution {
  const week = startOfWeek(addWeeks(anchorDate, count), conventions.weekStartsOn);
  const [first, last] = conventions.weekend;
  const start = addDays(week, daysUntil(week, first));
  return counted(oneDayOf({ first: start, last: addDays(start, daysUntil(start, last)) }), 'day');
}

/** A decade by its tens: the latest that has begun by the anchor's year, unless its century is said. */
export function resolveDecade(
  { tens, centuriesAway, century }: Of<'decade'>,
  { anchorDate }: Context,
): Resolution {
  const own = Math.floor(anchorDate.year / 100) * 100;
  const base =
    century === undefined
      ? own + (centuriesAway ?? (own + tens <= anchorDate.year ? 0 : -1)) * 100
      : (century - 1) * 100;
  return {
    ...counted(point({ granularity: 'decade', year: base + tens }), 'decade'),
    anchored: century === undefined,
  };
}

export function move(day: CalendarDay, unit: TimeUnit, count: TimeAmount['count']): CalendarDay {
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
