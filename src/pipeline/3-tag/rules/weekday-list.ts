import { readModifier, modifier } from '../pieces/year.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWeekday, weekday } from '../pieces/weekday.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «يومي الخميس والجمعة الماضيين», «يومي السبت والأحد»: two weekdays, both meant. */
export const weekdayList: Rule = {
  id: 'weekday-list',
  timexType: 'set',
  starts: ['يومي'].map(fold),
  pattern: phrase(`يومي ${weekday('A')} ?و ?${weekday('B')}(?: ${modifier}(?:ين)?)?`),
  read: (groups) => {
    const [first, second] = [readWeekday(groups['weekdayA']), readWeekday(groups['weekdayB'])];
    if (first === undefined || second === undefined) return undefined;
    const which = readModifier(groups['modifier']);
    const hint = which ? { direction: which.direction, steps: which.steps } : {};
    return {
      type: 'list',
      members: [first, second].map((number) => ({ type: 'calendar', weekday: number, ...hint }) as const),
    };
  },
};
