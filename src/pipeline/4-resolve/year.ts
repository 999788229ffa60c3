import type { YearHint } from '../../model/timex.ts';
import { type CalendarDay, dayMs, toMs } from '../../time/calendar.ts';
import { toHijri } from '../../time/hijri.ts';
import type { Context } from './context.ts';

/** A day of the year, or a month, in the calendar that `dayIn` turns into Gregorian days. */
interface YearPart {
  readonly month: number;
  readonly day?: number;
  /** The day, or the middle of the month, in a year of its calendar. */
  readonly dayIn: (year: number) => CalendarDay;
  /** The anchor in that calendar. */
  readonly anchor: CalendarDay;
}

export interface FoundYear {
  readonly year: number;
  readonly implied: boolean;
}

/** The year of a month or a day of it: stated, counted from the anchor's, or the one that words, verb and nearness point to. */
export function findYear(hint: YearHint, part: YearPart, context: Context): FoundYear {
  const { anchor } = part;
  if (hint.year !== undefined) return { year: hint.year, implied: false };
  if (hint.yearsAway !== undefined) return { year: anchor.year + hint.yearsAway, implied: false };
  if (hint.yearsFromTold !== undefined && context.told)
    return { year: context.told.year + hint.yearsFromTold, implied: false };
  return { year: impliedYear(hint, part, context), implied: true };
}

function impliedYear(
  { direction, steps = 1 }: YearHint,
  { month, day, dayIn, anchor }: YearPart,
  { tense, loosely, anchorDate, conventions }: Context,
): number {
  const side = compare(month, day, anchor);
  if (direction === 'same') return anchor.year;
  if (direction === 'past') return anchor.year - (side >= (day === undefined ? 0 : 1) ? steps : steps - 1);
  if (direction === 'future') return anchor.year + (side <= (day === undefined ? 0 : -1) ? steps : steps - 1);
  const off = (year: number): number => Math.abs(toMs(dayIn(year)) - toMs(anchorDate)) / dayMs;
  if (loosely) {
    const [said, announced] = conventions.looseReach;
    const reach = tense === 'past' ? said : day === undefined ? 0 : announced;
    const near = [anchor.year, anchor.year + 1, anchor.year - 1].find((year) => off(year) <= reach);
    if (near !== undefined) return near;
  }
  if (tense === 'past' && side > 0) return anchor.year - 1;
  if (tense === 'future' && side < 0) return anchor.year + 1;
  if (tense !== undefined || off(anchor.year) <= conventions.ownYearReach) return anchor.year;
  return nearest(anchor.year - 1, anchor.year + 1, dayIn, anchorDate);
}

/** Whether a month or day of the year comes before (-1), at (0) or after (1) that of the anchor. */
function compare(month: number, day: number | undefined, anchor: CalendarDay): number {
  return Math.sign(month - anchor.month || (day === undefined ? 0 : day - anchor.day));
}

function nearest(
  from: number,
  to: number,
  dayIn: (year: number) => CalendarDay,
  anchorDate: CalendarDay,
): number {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const distance = (year: number): number => Math.abs(toMs(dayIn(year)) - toMs(anchorDate));
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** Whether a year without a mark is of the Hijri calendar: near enough before the anchor's, and no Gregorian one of the time. */
export function isHijriYear(year: number, { anchorDate, conventions }: Context): boolean {
  if (year < 1300 || year > 1500) return false;
  const now = toHijri(anchorDate).year;
  return year <= now + 2 && year >= now - conventions.hijriReach;
}
