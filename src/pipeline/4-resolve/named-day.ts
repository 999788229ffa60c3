import type { TimeExpression } from '../../model/timex.ts';
import { addDays, type CalendarDay } from '../../time/calendar.ts';
import { fromHijri, toHijri } from '../../time/hijri.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { Context, Resolution } from './context.ts';
import { firstGregorianYear } from './hijri-date.ts';
import { dayPoint, point } from './points.ts';
import { toldBy } from './told.ts';
import { findYear } from './year.ts';

type Of<Type extends TimeExpression['type']> = Extract<TimeExpression, { readonly type: Type }>;

/** A feast: its day in the year that is named, or else in the year that the words, the verb and nearness point to. */
export function resolveHoliday(
  { holiday, ...hint }: Of<'holiday'>,
  context: Context,
): Resolution | undefined {
  if ('easter' in holiday) {
    const dayIn = (year: number): CalendarDay => addDays(easterSunday(year), holiday.easter);
    const own = dayIn(context.anchorDate.year);
    const found = findYear(
      hint,
      { calendar: 'gregorian', month: own.month, day: own.day, dayIn, anchor: context.anchorDate },
      context,
    );
    return found && inYear(dayIn(found.year), found.implied, hint.year === undefined);
  }
  const { calendar, month, day } = holiday;
  if (calendar === 'gregorian') return resolveCalendar({ ...hint, type: 'calendar', month, day }, context);
  const found =
    hint.year === undefined || hint.year < firstGregorianYear
      ? resolveCalendar({ ...hint, type: 'calendar', month, day, calendar }, context)
      : inGregorianYear(hint.year, month, day);
  /** The name of a feast tells no month of either calendar. */
  return found && { ...found, told: { ...toldBy(found), months: [] } };
}

/** A Hijri feast of a Gregorian year: the one of the two or three Hijri years that falls in it first. */
function inGregorianYear(year: number, month: number, day: number): Resolution | undefined {
  const from = toHijri({ year, month: 1, day: 1 }).year;
  for (const hijri of [from, from + 1]) {
    const at = fromHijri({ year: hijri, month, day });
    if (at?.year === year) return inYear(at, false, false);
  }
  return undefined;
}

function inYear(day: CalendarDay, implied: boolean, anchored: boolean): Resolution {
  return { edtf: point(dayPoint(day)), granularity: 'day', implied: implied ? ['year'] : [], anchored };
}

/** Western Easter Sunday (the anonymous Gregorian computus: Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** A season: the year that is named, or else the latest one (the coming one after a verb of the future). */
export function resolveSeason({ season, ...hint }: Of<'season'>, context: Context): Resolution | undefined {
  const month = ((season - 21) * 3 + 3) % 12 || 12;
  const dayIn = (year: number): CalendarDay => ({ year, month, day: 15 });
  const part = { calendar: 'gregorian', month: month + 1, dayIn, anchor: context.anchorDate } as const;
  const found = findYear(hint, part, context);
  return (
    found && {
      edtf: point({ granularity: 'season', year: found.year, season }),
      granularity: 'season',
      implied: found.implied ? ['year'] : [],
      anchored: hint.year === undefined,
    }
  );
}
