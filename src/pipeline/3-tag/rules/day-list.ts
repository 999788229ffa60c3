import type { TimeExpression } from '../../../model/timex.ts';
import { phrase } from '../pattern.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { day, dayStarts, readDay } from '../pieces/day.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { month, readMonth } from '../pieces/month.ts';
import { readRelativeMonth, relativeMonth } from '../pieces/relative-month.ts';
import { yearTail } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

const and = ' ?(?:[،,] ?و?|و) ?';

/** «يومي 13 و14 سبتمبر», «أيام 3 و4 و5 من الشهر المقبل»: days of one month, each of them meant. */
export const dayList: Rule = {
  id: 'day-list',
  timexType: 'set',
  starts: [...dayStarts, ...['يومي', 'أيام'].map(fold)],
  pattern: phrase(
    `(?=\\d|يومي |ايام |[^ ،]+(?:،| ?و| عشر))(?:(?:يومي|ايام) )?${day('A')}${and}${day('B')}${['C', 'D', 'E', 'F'].map((more) => `(?:${and}${day(more)})?`).join('')} ?(?:(?:من|في) )?(?:${month()}${yearTail}|${relativeMonth})`,
  ),
  read: (groups) => {
    const named = readMonth(groups);
    const of = readRelativeMonth(groups);
    const days = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((suffix) => readDay(groups, suffix) ?? []);
    const members = days.flatMap((number): readonly TimeExpression[] =>
      named ? [calendarDate(named, number, groups)] : of ? [{ type: 'day-in', day: number, of }] : [],
    );
    return members.length > 1 ? { type: 'list', members } : undefined;
  },
};
