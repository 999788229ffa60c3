import { words } from '../lexicon/words.ts';
import { anyOf, justBefore, phrase } from '../pattern.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { month, monthStarts, readMonth } from '../pieces/month.ts';
import { readYearTail, yearTail } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

/** «شباط 2019», «فبراير/ شباط الماضي», «شهر 9 2021», «محرم 1445 هـ»: a month whose year is fixed by what follows it. */
export const monthYear: Rule = {
  id: 'month-year',
  timexType: 'date',
  starts: monthStarts,
  pattern: phrase(`${month()}${yearTail}`),
  notAfter: justBefore(`${anyOf(words('سيارة سيارات شركة طراز'))} `),
  read: (groups) => {
    const named = readMonth(groups);
    if (named === undefined || Object.keys(readYearTail(groups)).length === 0) return undefined;
    return calendarDate(named, undefined, groups);
  },
};
