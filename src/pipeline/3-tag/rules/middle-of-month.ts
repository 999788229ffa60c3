import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { month, readMonth } from '../pieces/month.ts';
import { yearTail } from '../pieces/year.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «نص شهر ثلاثة»: in talk the middle of a month is its fifteenth. */
export const middleOfMonth: Rule = {
  id: 'middle-of-month',
  timexType: 'date',
  starts: ['نص'].map(fold),
  pattern: phrase(`نص ${month()}${yearTail}`),
  read: (groups) => {
    const named = readMonth(groups);
    return named && calendarDate(named, 15, groups);
  },
};
