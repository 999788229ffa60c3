import { month, readMonthOfYear, year } from '../pieces.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «منذ عام 2006», «منذ آذار 2020»: from then on. */
export const since: Rule = {
  id: 'since',
  timexType: 'date',
  pattern: phrase(
    `منذ +(?:(?:شهر +)?${month} +${year}|(?:ال)?(?:عام|سنه) +${year.replace('?<year>', '?<alone>')})`,
  ),
  read: (groups) => {
    const alone = groups['alone'];
    const from =
      alone === undefined ? readMonthOfYear(groups) : ({ type: 'calendar', year: Number(alone) } as const);
    return from === undefined ? undefined : { type: 'since', from };
  },
};
