import type { CalendarName, TimeExpression } from '../../../model/timex.ts';
import type { NamedMonth } from './month.ts';
import { readYearTail } from './year.ts';
import type { Groups } from '../rule.ts';

/** A month, or a day of it, with whatever `yearTail` says of its year. */
export function calendarDate(
  { month, calendar, through }: NamedMonth,
  day: number | undefined,
  groups: Groups,
): TimeExpression {
  const { calendar: marked, ...hint } = readYearTail(groups);
  /** «10 سبتمبر 1446هـ»: a month keeps its own calendar. */
  const isOther = calendar === 'gregorian' && marked === 'hijri';
  const parts = { ...hijriOf(calendar ?? marked), ...hint, ...(isOther && { yearOf: marked }) };
  if (through !== undefined && day === undefined)
    return {
      type: 'range',
      from: { type: 'calendar', month, ...parts },
      to: { type: 'calendar', month: through, ...parts },
    };
  return { type: 'calendar', month, ...parts, ...(day === undefined ? {} : { day }) };
}

/** A year as an expression: Hijri where its mark says so. */
export function calendarYear({
  year,
  calendar,
}: {
  readonly year: number;
  readonly calendar?: CalendarName;
}): TimeExpression {
  return { type: 'calendar', year, ...hijriOf(calendar) };
}

function hijriOf(calendar: CalendarName | undefined): { readonly calendar?: 'hijri' } {
  return calendar === 'hijri' ? { calendar } : {};
}
