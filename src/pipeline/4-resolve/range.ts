import type { TimeExpression } from '../../model/timex.ts';
import { bounds, pointBounds } from '../../time/bounds.ts';
import { addYears, dayMs, fromMs } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import type { Resolution } from './context.ts';
import { dayPoint, point } from './points.ts';

type Of<Type extends TimeExpression['type']> = Extract<TimeExpression, { readonly type: Type }>;

/** From then on; what is a window counts from its first day. */
export function resolveSince(from: Resolution | undefined): Resolution | undefined {
  const start = from && firstPoint(from.edtf);
  return from && start && { ...from, edtf: { type: 'interval', start } };
}

/** Up to then, with nothing said of its beginning. */
export function resolveUntil(to: Resolution | undefined): Resolution | undefined {
  const end = to && lastPoint(to.edtf);
  return to && end && { ...to, edtf: { type: 'interval', end } };
}

/** From one to the other, the end told of from the beginning («13 منه»); a side that leaves its year or month to the other takes it from there. */
export function resolveRange(
  { from, to }: Of<'range'>,
  resolve: (expression: TimeExpression, told?: EdtfPoint) => Resolution | undefined,
): Resolution | undefined {
  const first = resolve(borrow(from, to));
  const last = resolve(borrow(to, from), first && firstPoint(first.edtf));
  const start = first && firstPoint(first.edtf);
  const end = last && lastPoint(last.edtf);
  if (!first || !last || !start || !end) return undefined;
  const ordered = order(start, end, from, to);
  if (ordered === undefined) return undefined;
  const mismatch = first.mismatch ?? last.mismatch;
  return {
    ...first,
    edtf: { type: 'interval', ...ordered },
    ...(mismatch === undefined ? {} : { mismatch }),
  };
}

/** A range goes forward: where a year was only implied, the end moves on by one, or a weekday by a week. */
function order(
  start: EdtfPoint,
  end: EdtfPoint,
  from: TimeExpression,
  to: TimeExpression,
): { readonly start: EdtfPoint; readonly end: EdtfPoint } | undefined {
  if (pointBounds(start).start < pointBounds(end).end) return { start, end };
  if (to.type === 'calendar' && to.year === undefined && to.weekday === undefined)
    return { start, end: { ...end, year: end.year + 1 } };
  if (to.type === 'calendar' && to.weekday !== undefined && to.month === undefined) {
    const days = fromMs(pointBounds(end).start + 7 * dayMs);
    return pointBounds(start).start < pointBounds(dayPoint(days)).end
      ? { start, end: dayPoint(days) }
      : undefined;
  }
  if (
    from.type === 'calendar' &&
    from.year === undefined &&
    start.month !== undefined &&
    start.day !== undefined
  ) {
    const earlier = addYears({ year: start.year, month: start.month, day: start.day }, -1);
    return { start: dayPoint(earlier), end };
  }
  return undefined;
}

function borrow(taker: TimeExpression, giver: TimeExpression): TimeExpression {
  if (taker.type !== 'calendar' || giver.type !== 'calendar') return taker;
  if (taker.year !== undefined || taker.yearsAway !== undefined || taker.direction !== undefined)
    return taker;
  const { year, yearsAway, yearsFromTold, direction, steps } = giver;
  if (taker.month === undefined && taker.weekday === undefined) return taker;
  return {
    ...taker,
    ...(year === undefined || taker.month === undefined ? {} : { year }),
    ...(yearsAway === undefined ? {} : { yearsAway }),
    ...(yearsFromTold === undefined ? {} : { yearsFromTold }),
    ...(direction === undefined ? {} : { direction }),
    ...(steps === undefined ? {} : { steps }),
  };
}

/** Several, each of them meant; the points of members that are windows are their runs. */
export function resolveList(members: readonly (Resolution | undefined)[]): Resolution | undefined {
  const [first] = members;
  const points = inOrder(members).flatMap((member) => (member ? asMember(member.edtf) : []));
  return first && points.length === members.length
    ? { ...first, edtf: { type: 'all-of', members: points } }
    : undefined;
}

/** Weekdays side by side run on: each comes after the one before, so what is past is counted back from the last. */
function inOrder(members: readonly (Resolution | undefined)[]): readonly (Resolution | undefined)[] {
  const [first] = members;
  if (first?.looks === undefined || !members.every((member) => member?.looks !== undefined)) return members;
  const week = 7 * dayMs;
  const starts = members.map((member) => (member ? bounds(member.edtf).start : 0));
  if (first.looks === 'past') {
    for (let n = starts.length - 2; n >= 0; n--)
      while ((starts[n] ?? 0) >= (starts[n + 1] ?? 0)) starts[n] = (starts[n] ?? 0) - week;
  } else {
    for (let n = 1; n < starts.length; n++)
      while ((starts[n] ?? 0) <= (starts[n - 1] ?? 0)) starts[n] = (starts[n] ?? 0) + week;
  }
  return members.map((member, n) => member && { ...member, edtf: point(dayPoint(fromMs(starts[n] ?? 0))) });
}

function asMember(edtf: Edtf): readonly (EdtfPoint | { readonly from: EdtfPoint; readonly to: EdtfPoint })[] {
  if (edtf.type === 'point') return [edtf.point];
  const [from, to] = [firstPoint(edtf), lastPoint(edtf)];
  return from && to ? [{ from, to }] : [];
}

function firstPoint(edtf: Edtf): EdtfPoint | undefined {
  if (edtf.type === 'point') return edtf.point;
  const { start } = bounds(edtf);
  return Number.isFinite(start) ? dayPoint(fromMs(start)) : undefined;
}

function lastPoint(edtf: Edtf): EdtfPoint | undefined {
  if (edtf.type === 'point') return edtf.point;
  const { end } = bounds(edtf);
  return Number.isFinite(end) ? dayPoint(fromMs(end - 1)) : undefined;
}
