import type { TimeExpression } from '../../../model/timex.ts';
import { anyOf, phrase } from '../pattern.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { day, dayStarts, readDay } from '../pieces/day.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { month, readMonth } from '../pieces/month.ts';
import { readRelativeMonth, relativeMonth } from '../pieces/relative-month.ts';
import { weekday, weekdayStarts } from '../pieces/weekday.ts';
import { yearTail } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

/** «الأحد، 5 – الخميس، 9 مارس»: weekdays beside the days add nothing to them. */
const weekdayBefore = `(?:(?:يوم )?${weekday().replace('?<weekday>', '?:')}(?:[،,] ?| ))?`;
const to = `(?: ?[-–—] ?| ?${anyOf(['إلى', 'حتى', 'لغاية', 'إلى غاية', 'حتى غاية'].flatMap((word) => [word, `و${word}`]))} (?:يوم )?| ?و ?)`;

/** «من 10 إلى 13 سبتمبر», «9–12 مايو 2023», «بين 4 و22 من الشهر المقبل»: days of one month, from the first to the last. */
export const dayRange: Rule = {
  id: 'day-range',
  timexType: 'date',
  starts: [...dayStarts, ...weekdayStarts, ...['من', 'بين', 'ما'].map(fold)],
  pattern: phrase(
    `(?<opens>(?:من|ما بين|بين) (?:يوم |يومي )?)?${weekdayBefore}${day()}(?<joint>${to})${weekdayBefore}${day('Last')} ?(?:(?:من|في) )?(?:${month()}${yearTail}|${relativeMonth})`,
  ),
  read: (groups) => {
    const [first, last] = [readDay(groups), readDay(groups, 'Last')];
    if (first === undefined || last === undefined || first >= last) return undefined;
    if (/^ ?و ?$/.test(groups['joint'] ?? '') && !/بين/.test(groups['opens'] ?? '')) return undefined;
    const named = readMonth(groups);
    const of = readRelativeMonth(groups);
    const at = (number: number): TimeExpression | undefined =>
      named ? calendarDate(named, number, groups) : of && { type: 'day-in', day: number, of };
    const [from, until] = [at(first), at(last)];
    return from && until && { type: 'range', from, to: until };
  },
};
