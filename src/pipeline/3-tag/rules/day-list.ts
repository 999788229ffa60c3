import type { TimeExpression } from '../../../model/timex.ts';
import { digits, phrase } from '../pattern.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { day, readDay } from '../pieces/day.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { month, readMonth } from '../pieces/month.ts';
import { readRelativeMonth, relativeMonth } from '../pieces/relative-month.ts';
import { yearTail } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

/** «يومي 13 و14 سبتمبر», «أيام 3 و4 و5 من الشهر المقبل»: days of one month, each of them meant. */
export const dayList: Rule = {
  id: 'day-list',
  timexType: 'set',
  starts: [digits, ...['يومي', 'أيام'].map(fold)],
  pattern: phrase(
    `(?:(?:يومي|ايام) )?${day('A')} ?(?:و|،) ?${day('B')}(?: ?و ?${day('C')})? ?(?:(?:من|في) )?(?:${month()}${yearTail}|${relativeMonth})`,
  ),
  read: (groups) => {
    const named = readMonth(groups);
    const of = readRelativeMonth(groups);
    const days = ['A', 'B', 'C'].flatMap((suffix) => readDay(groups, suffix) ?? []);
    const members = days.flatMap((number): readonly TimeExpression[] =>
      named ? [calendarDate(named, number, groups)] : of ? [{ type: 'day-in', day: number, of }] : [],
    );
    return members.length > 1 ? { type: 'list', members } : undefined;
  },
};
