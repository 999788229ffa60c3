import { digits, phrase } from '../pattern.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { day, readDay } from '../pieces/day.ts';
import { month, monthStarts, readMonth } from '../pieces/month.ts';
import { yearTail } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

/** «مايو الحادي عشر», «يناير الحادي والعشرين 2018», «أكتوبر/ 2»: the month first. Digits need the stroke. */
export const monthDay: Rule = {
  id: 'month-day',
  timexType: 'date',
  starts: monthStarts.filter((word) => word !== digits),
  pattern: phrase(`${month()} ?(?:(?<stroke>/) ?|,? )${day()}${yearTail}`),
  read: (groups) => {
    const named = readMonth(groups);
    const number = readDay(groups);
    if (named === undefined || number === undefined) return undefined;
    if (groups['stroke'] === undefined && !groups['dayWords']?.startsWith('ال')) return undefined;
    return calendarDate(named, number, groups);
  },
};
