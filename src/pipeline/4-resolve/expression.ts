import type { TimeExpression } from '../../model/timex.ts';
import { addDays, weekdayOf } from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { Context, Resolution } from './context.ts';
import { resolvePart } from './part.ts';
import { move, resolveDistance, resolvePeriod } from './period.ts';
import { dayPoint, point } from './points.ts';

/** Gives an expression its date; undefined when the calendar has none for it (31 June). */
export function resolveExpression(expression: TimeExpression, context: Context): Resolution | undefined {
  switch (expression.type) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'relative-day':
      return resolveRelativeDay(expression, context);
    case 'relative-period':
      return resolvePeriod(expression, context);
    case 'distance':
      return resolveDistance(expression, context);
    case 'event-offset': {
      const at = move(context.anchorDate, expression.unit, expression.count);
      return { edtf: point(dayPoint(at)), granularity: 'day', implied: [], anchored: true };
    }
    case 'part': {
      const whole = resolveExpression(expression.of, context);
      const edtf = whole && (resolvePart(expression.part, whole.edtf, context.conventions) ?? whole.edtf);
      return whole && edtf && { ...whole, edtf };
    }
    case 'since': {
      const from = resolveExpression(expression.from, context);
      const start = from && onlyPoint(from);
      return from && start && { ...from, edtf: { type: 'interval', start } };
    }
    case 'range':
      return resolveRange(expression, context);
    case 'list':
      return resolveList(expression.members, context);
  }
}

function resolveRelativeDay(
  { days, weekday }: Extract<TimeExpression, { readonly type: 'relative-day' }>,
  { anchorDate }: Context,
): Resolution {
  const day = addDays(anchorDate, days);
  const clash = weekday !== undefined && weekdayOf(day) !== weekday;
  return {
    edtf: point(dayPoint(day)),
    granularity: 'day',
    implied: [],
    anchored: true,
    ...(clash ? { mismatch: 'the weekday is not that of the day counted from publication' } : {}),
  };
}

function resolveRange(
  { from, to }: Extract<TimeExpression, { readonly type: 'range' }>,
  context: Context,
): Resolution | undefined {
  const first = resolveExpression(from, context);
  const start = first && onlyPoint(first);
  const last = start && resolveExpression(to.type === 'calendar' ? { year: start.year, ...to } : to, context);
  const end = last && onlyPoint(last);
  return first && start && end && { ...first, edtf: { type: 'interval', start, end } };
}

function resolveList(members: readonly TimeExpression[], context: Context): Resolution | undefined {
  const resolved = members.map((member) => resolveExpression(member, context));
  const points = resolved.flatMap((member) => (member && onlyPoint(member)) ?? []);
  const [first] = resolved;
  return first && points.length === members.length
    ? { ...first, edtf: { type: 'all-of', members: points } }
    : undefined;
}

function onlyPoint({ edtf }: Resolution): EdtfPoint | undefined {
  return edtf.type === 'point' ? edtf.point : undefined;
}
