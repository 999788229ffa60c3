import { readModifier, modifier } from '../pieces/year.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWeekday, weekday } from '../pieces/weekday.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const names = ['A', 'B', 'C', 'D'];
const more = names.slice(2).map((name) => `(?: ?[،,]? ?و ?${weekday(name)})?`);

/** «يومي الخميس والجمعة الماضيين», «أيام الأحد والاثنين والثلاثاء»: weekdays, each of them meant. */
export const weekdayList: Rule = {
  id: 'weekday-list',
  timexType: 'set',
  starts: ['يومي', 'أيام'].map(fold),
  pattern: phrase(
    `(?:يومي|ايام) ${weekday('A')} ?[،,]? ?و? ?${weekday('B')}${more.join('')}(?: ${modifier}(?:ين)?)?`,
  ),
  read: (groups) => {
    const named = names.flatMap((name) => readWeekday(groups[`weekday${name}`]) ?? []);
    const which = readModifier(groups['modifier']);
    const hint = which ? { direction: which.direction, steps: which.steps } : {};
    return {
      type: 'list',
      members: named.map((number) => ({ type: 'calendar', weekday: number, ...hint }) as const),
    };
  },
};
