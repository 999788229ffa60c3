import { day, modifier, month, readMonthOfYear, weekday, readWeekday, year } from '../pieces.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «13 سبتمبر 2023», «الخميس 25 نيسان/أبريل», «18 تموز الماضي». */
export const dayMonthYear: Rule = {
  id: 'day-month-year',
  timexType: 'date',
  pattern: phrase(`(?:${weekday}[ ،]+)?${day} ?(?:من +)?${month}(?: +(?:عام +)?${year}| +${modifier})?`),
  read: (groups) => {
    const monthOfYear = readMonthOfYear(groups);
    if (monthOfYear?.type !== 'calendar') return undefined;
    const named = readWeekday(groups['weekday']);
    return { ...monthOfYear, day: Number(groups['day']), ...(named === undefined ? {} : { weekday: named }) };
  },
};
