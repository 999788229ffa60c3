import type { CalendarName, YearHint } from '../../model/timex.ts';
import { type CalendarDay, daysApart, fromMs, toMs } from '../../time/calendar.ts';
import { fromHijri, toHijri } from '../../time/hijri.ts';
import type { Context } from './context.ts';
import type { ToldYear } from './told.ts';

/** A day of the year, or a month, in the calendar that `dayIn` turns into Gregorian days. */
interface YearPart {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly day?: number;
  /** The day, or the middle of the month, in a year of its calendar; one that a month does not have is its last, or counts on. */
  readonly dayIn: (year: number) => CalendarDay;
  /** The anchor in that calendar. */
  readonly anchor: CalendarDay;
}

export interface FoundYear {
  readonly year: number;
  readonly implied: boolean;
  /** The year that is named, which may be one of the other calendar. */
  readonly named?: ToldYear;
}

/**
 * The year of a month or a day of it: stated, counted from the anchor's, or the one that words, verb and nearness point to.
 * Undefined where a year that was told is meant and none was, or the year of the other calendar has no such day, or two.
 */
export function findYear(hint: YearHint, part: YearPart, context: Context): FoundYear | undefined {
  const { anchor, calendar } = part;
  if (hint.year !== undefined) return inNamed({ calendar: hint.yearOf ?? calendar, year: hint.year }, part);
  if (hint.yearsAway !== undefined) return { year: anchor.year + hint.yearsAway, implied: false };
  if (hint.yearsFromTold === undefined) return { year: impliedYear(hint, part, context), implied: true };
  const told = context.told?.years ?? [];
  const named = told.find((each) => each.calendar === calendar) ?? told[0];
  return named && inNamed({ ...named, year: named.year + hint.yearsFromTold }, part);
}

/** The year itself, or the only one in which the day falls in a year of the other calendar. */
function inNamed(named: ToldYear, { calendar, dayIn }: YearPart): FoundYear | undefined {
  if (named.calendar === calendar) return { year: named.year, implied: false, named };
  const middle =
    calendar === 'hijri'
      ? toHijri({ year: named.year, month: 7, day: 1 })
      : fromHijri({ year: named.year, month: 7, day: 1 });
  const near = middle?.year ?? 0;
  const [year, other] = [near - 1, near, near + 1].filter((each) => {
    const day = dayIn(each);
    return (named.calendar === 'hijri' ? toHijri(day) : fromMs(toMs(day))).year === named.year;
  });
  return year === undefined || other !== undefined ? undefined : { year, implied: false, named };
}

function impliedYear({ direction, steps = 1 }: YearHint, part: YearPart, context: Context): number {
  if (direction === 'same') return part.anchor.year;
  if (direction !== undefined) return yearTowards(direction, steps, part);
  const near = context.loosely ? yearNearby(part, context) : undefined;
  return near ?? yearByTense(part, context);
}

/** So many steps back or on; a month that is the anchor's own is not among them, for its like is a year off. */
function yearTowards(direction: 'past' | 'future', steps: number, part: YearPart): number {
  const sign = direction === 'past' ? -1 : 1;
  const side = sideOf(part) * sign;
  const isYetAYearOff = side < 0 || (side === 0 && part.day === undefined);
  return part.anchor.year + sign * (isYetAYearOff ? steps : steps - 1);
}

/** The year in which it lies so near to the anchor that a verb without a side may mean it; undefined when none is. */
function yearNearby(part: YearPart, { tense, anchorDate, conventions }: Context): number | undefined {
  const { year } = part.anchor;
  const [said, announced] = conventions.looseReach;
  const reach = tense === 'past' ? said : part.day === undefined ? 0 : announced;
  return [year, year + 1, year - 1].find((each) => daysApart(part.dayIn(each), anchorDate) <= reach);
}

/** The year on the side of the verb; without a verb the nearest, or the anchor's own where that is near enough. */
function yearByTense(part: YearPart, { tense, anchorDate, conventions }: Context): number {
  const { dayIn, anchor } = part;
  const side = sideOf(part);
  if (tense === 'past') return side > 0 ? anchor.year - 1 : anchor.year;
  if (tense === 'future') return side < 0 ? anchor.year + 1 : anchor.year;
  const off = (year: number): number => daysApart(dayIn(year), anchorDate);
  if (off(anchor.year) <= conventions.ownYearReach) return anchor.year;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  return years.reduce((best, year) => (off(year) < off(best) ? year : best));
}

/** Whether a month or day of the year comes before (-1), at (0) or after (1) that of the anchor. */
function sideOf({ month, day, anchor }: YearPart): number {
  return Math.sign(month - anchor.month || (day === undefined ? 0 : day - anchor.day));
}

/** Whether a year without a mark is of the Hijri calendar: near enough before the anchor's, and no Gregorian one of the time. */
export function isHijriYear(year: number, { anchorDate, conventions }: Context): boolean {
  if (year < 1300 || year > 1500) return false;
  const now = toHijri(anchorDate).year;
  return year <= now + 2 && year >= now - conventions.hijriReach;
}
