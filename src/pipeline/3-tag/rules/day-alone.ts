import { notBeforeMonth } from '../pieces/month.ts';
import { phrase } from '../pattern.ts';
import { day, readDay } from '../pieces/day.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import type { Rule } from '../rule.ts';

/** «يوم 21»: a day by its number alone, of the anchor’s month. */
export const dayAlone: Rule = {
  id: 'day-alone',
  timexType: 'date',
  starts: [fold('يوم')],
  pattern: phrase(
    `يوم ${day()}`,
    `(?! ?[-/.:%٪,]? ?\\d)${notBeforeMonth}(?! [\\u0620-\\u064A]*(?:ساعه|دقيقه))`,
  ),
  read: (groups) => {
    const number = groups['day'] === undefined ? undefined : readDay(groups);
    return number === undefined
      ? undefined
      : { type: 'day-in', day: number, of: { type: 'relative-period', unit: 'month', count: 0 } };
  },
};
