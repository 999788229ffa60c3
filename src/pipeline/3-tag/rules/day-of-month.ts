import { phrase } from '../pattern.ts';
import { day, dayStarts, readDay } from '../pieces/day.ts';
import { readRelativeMonth, relativeMonth } from '../pieces/relative-month.ts';
import type { Rule } from '../rule.ts';

/** «20 من الشهر المقبل», «السادس عشر من هذا الشهر», «15 الجاري», «14 منه»: a day of a month that has no name. */
export const dayOfMonth: Rule = {
  id: 'day-of-month',
  timexType: 'date',
  starts: dayStarts,
  pattern: phrase(`${day()} ?(?:(?:من|في) )?${relativeMonth}`),
  read: (groups) => {
    const number = readDay(groups);
    const of = readRelativeMonth(groups);
    return number === undefined || of === undefined ? undefined : { type: 'day-in', day: number, of };
  },
};
