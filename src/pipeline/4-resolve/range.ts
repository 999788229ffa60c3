import type { CalendarName, TimeExpression, YearHint } from '../../model/timex.ts';
import { bounds, pointBounds } from '../../time/bounds.ts';
import { dayMs, fromMs } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import { toHijri } from '../../time/hijri.ts';
import type { Resolution } from './context.ts';
import { dayPoint, point } from './points.ts';
import { type ToldPeriods, toldAt, toldBy } from './told.ts';

type Of<Type extends TimeExpression['type']> = Extract<TimeExpression, { readonly type: Type }>;

/** Gives an expression its date, in a text that has told another before it. */
type Resolve = (expression: TimeExpression, told?: ToldPeriods) => Resolution | undefined;

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
export function resolveRange({ from, to }: Of<'range'>, resolve: Resolve): Resolution | undefined {
  const first = resolve(borrow(from, inYearTold(to), resolve, yearBeside));
  const told = first && toldFirst(first);
  const last = resolve(borrow(to, inYearTold(from), resolve, yearBeside), told);
  if (!first || !last) return undefined;
  for (const [begins, ends] of [
    [first, last],
    [first, later(to, last, (expression) => resolve(expression, told))],
    [inYearBeside(from, first, -1, resolve), last],
  ]) {
    const [start, end] = [begins && firstPoint(begins.edtf), ends && lastPoint(ends.edtf)];
    if (!ends || !start || !end || pointBounds(start).start >= pointBounds(end).end) continue;
    const mismatch = begins?.mismatch ?? ends.mismatch;
    const { mismatch: _, ...whole } = first;
    return {
      ...whole,
      edtf: { type: 'interval', start, end },
      told: toldBy(ends),
      ...(mismatch === undefined ? {} : { mismatch }),
    };
  }
  return undefined;
}

/** «من 10 ديسمبر إلى 5 يناير من العام التالي»: the first day is of the year told before, the last of the one after the first’s. */
function inYearTold(giver: TimeExpression): TimeExpression {
  const isTold = giver.type === 'calendar' && giver.yearsFromTold !== undefined;
  return isTold ? { ...giver, yearsFromTold: 0 } : giver;
}

/** An end that lies too early: a weekday moves on by a week, what leaves its year open by a year. */
function later(to: TimeExpression, last: Resolution, resolve: Resolve): Resolution | undefined {
  if (to.type !== 'calendar' || to.weekday === undefined || to.month !== undefined)
    return inYearBeside(to, last, 1, resolve);
  const end = bounds(last.edtf).end + 6 * dayMs;
  return { ...last, edtf: point(dayPoint(fromMs(end))) };
}

/** The same date in the year before or after the one that was found for it, by its own calendar; undefined where its words state the year. */
function inYearBeside(
  expression: TimeExpression,
  { year }: Resolution,
  by: 1 | -1,
  resolve: Resolve,
): Resolution | undefined {
  if (expression.type !== 'calendar' || year === undefined || statesYear(expression)) return undefined;
  return resolve({ ...expression, year: year + by });
}

function statesYear({ year, yearsAway, yearsFromTold, direction }: YearHint): boolean {
  return [year, yearsAway, yearsFromTold, direction].some((part) => part !== undefined);
}

type YearLent = Required<Pick<YearHint, 'year' | 'yearOf'>>;
/** The year that a date gives to one of the other calendar. */
type Lend = (giver: Resolution, calendar: CalendarName) => YearLent | undefined;

/** From one date to another: the year in which the giver lies; the order of the two mends what is one off. */
const yearBeside: Lend = ({ edtf }, calendar) => {
  const { start } = bounds(edtf);
  if (!Number.isFinite(start)) return undefined;
  const day = fromMs(start);
  return { year: (calendar === 'hijri' ? toHijri(day) : day).year, yearOf: calendar };
};

/** Of dates side by side: the year that is named is that of all. */
const yearOfAll: Lend = (giver, calendar) => {
  const { years } = toldBy(giver);
  const lent = years.find((each) => each.calendar === calendar) ?? years[0];
  return lent && { year: lent.year, yearOf: lent.calendar };
};

/** A date that leaves its year open with the hint of the one beside it, or with what that lends where it is of the other calendar. */
function borrow(taker: TimeExpression, giver: TimeExpression, resolve: Resolve, lend: Lend): TimeExpression {
  if (taker.type !== 'calendar' || giver.type !== 'calendar') return taker;
  if (statesYear(taker) || !statesYear(giver)) return taker;
  if (taker.month === undefined && taker.weekday === undefined) return taker;
  const { year, yearsAway, yearsFromTold, direction, steps } = giver;
  if (taker.month !== undefined && yearsFromTold === undefined) {
    const found = resolve(giver);
    const { calendar = 'gregorian' } = taker;
    const isOther = found && (giver.calendar ?? calendarOf(found)) !== calendar;
    if (isOther) return { ...taker, ...lend(found, calendar) };
  }
  return {
    ...taker,
    ...(year === undefined || taker.month === undefined ? {} : { year }),
    ...(yearsAway === undefined ? {} : { yearsAway }),
    ...(yearsFromTold === undefined ? {} : { yearsFromTold }),
    ...(direction === undefined ? {} : { direction }),
    ...(steps === undefined ? {} : { steps }),
  };
}

/** Of a year whose number alone tells it. */
function calendarOf(found: Resolution): CalendarName | undefined {
  return toldBy(found).years[0]?.calendar;
}

/** Several, each of them meant, of which the last may name the year of all; the points of members that are windows are their runs. */
export function resolveList(members: readonly TimeExpression[], resolve: Resolve): Resolution | undefined {
  const giver = members.at(-1);
  const resolved = members.map((member) => {
    const isOpen = giver && member.type === 'calendar' && member.month !== undefined;
    return resolve(isOpen ? borrow(member, giver, resolve, yearOfAll) : member);
  });
  const [first, last] = [resolved[0], resolved.at(-1)];
  const points = inOrder(resolved).flatMap((member) => (member ? asMember(member.edtf) : []));
  return first && last && points.length === members.length
    ? { ...first, edtf: { type: 'all-of', members: points }, told: toldBy(last) }
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

/** Of a stretch what its beginning tells. */
function toldFirst({ told, edtf }: Resolution): ToldPeriods | undefined {
  const start = firstPoint(edtf);
  return told ?? (start && toldAt(start));
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
