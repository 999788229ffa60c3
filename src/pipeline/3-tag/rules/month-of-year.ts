import { modifier, month, readMonthOfYear, year } from '../pieces.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «شباط 2019», «فبراير/ شباط الماضي»: a month whose year is fixed by what follows it. */
export const monthOfYear: Rule = {
  id: 'month-of-year',
  timexType: 'date',
  pattern: phrase(`${month}(?: +${year}| +${modifier})`),
  read: readMonthOfYear,
};
