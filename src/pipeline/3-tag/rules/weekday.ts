import { modifier, readModifier, readWeekday, weekday } from '../pieces.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «الخميس», «يوم الأحد», «الثلاثاء المقبل». The article ال is needed: «أحد» alone is "one of". */
export const weekdayAlone: Rule = {
  id: 'weekday',
  timexType: 'date',
  pattern: phrase(`(?:يوم +)?${weekday}(?: +${modifier})?`),
  read: (groups) => {
    const number = readWeekday(groups['weekday']);
    const direction = readModifier(groups['modifier']);
    if (number === undefined) return undefined;
    return { type: 'calendar', weekday: number, ...(direction === undefined ? {} : { direction }) };
  },
};
