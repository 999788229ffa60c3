import { twoDigits, justBefore, letters, phrase } from '../pattern.ts';
import { day, readDay } from '../pieces/day.ts';
import type { Rule } from '../rule.ts';

/** «سأعود في 15»: a number that ends a short sentence after «في» is a day of the anchor’s month. */
export const dayBare: Rule = {
  id: 'day-bare',
  timexType: 'date',
  starts: [twoDigits],
  pattern: phrase(day(), '(?=[ .!؟?]*$)'),
  after: justBefore(`^(?:[${letters}]+ ){1,4}في `),
  read: (groups) => {
    const number = readDay(groups);
    return number === undefined
      ? undefined
      : { type: 'day-in', day: number, of: { type: 'relative-period', unit: 'month', count: 0 } };
  },
};
