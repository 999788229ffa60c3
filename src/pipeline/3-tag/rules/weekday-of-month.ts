import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWeekday, weekday, weekdayStarts } from '../pieces/weekday.ts';
import { day, readDay } from '../pieces/day.ts';
import { month, notBeforeMonth } from '../pieces/month.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const lastOrdinal = 5;

/** «الثلاثاء الثالث», «السبت السادس عشر», «الجمعة 23»: the nth such weekday of the month, or the weekday on that day of it. */
export const weekdayOfMonth: Rule = {
  id: 'weekday-of-month',
  timexType: 'date',
  starts: [fold('يوم'), ...weekdayStarts],
  pattern: phrase(
    `(?:يوم )?${weekday()} (?<joint>في )?${day()}`,
    `(?! ?[-–/.:,%٪] ?\\d)(?! ?[-–/] ?${month('After')})${notBeforeMonth}(?! (?:من |في )?(?:الشهر|هذا|الجاري|منه))`,
  ),
  read: (groups) => {
    const number = readWeekday(groups['weekday']);
    const at = readDay(groups);
    if (number === undefined || at === undefined) return undefined;
    const of = { type: 'relative-period', unit: 'month', count: 0 } as const;
    const words = groups['dayWords'];
    if (words !== undefined && !words.startsWith('ال')) return undefined;
    if (words !== undefined && at <= lastOrdinal && groups['joint'] === undefined)
      return { type: 'nth', n: at, member: number, of };
    return { type: 'day-in', day: at, weekday: number, of };
  },
};
