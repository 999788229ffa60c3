import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { modifiers } from '../lexicon/modifiers.ts';
import { anyOf, phrase } from '../pattern.ts';
import { monthOrYearTold, next, readTold } from '../pieces/told.ts';
import type { Rule } from '../rule.ts';

/** «الشهر نفسه», «ذلك العام», «العام التالي», «اليوم السابق»: the period that the text told last, or the one beside it. */
export const toldPeriod: Rule = {
  id: 'told-period',
  timexType: 'date',
  starts: ['اليوم', 'الشهر', 'العام', 'السنة', 'نفس', 'ذات', 'ذلك', 'تلك'].map(fold),
  pattern: phrase(
    `${monthOrYearTold()}|(?<day>اليوم) (?:السابق|(?<dayAfter>${next}))`,
    `(?! (?:علي |لل?[\\u0620-\\u064A]|${anyOf(modifiers.keys())}))`,
  ),
  read: (groups) => {
    if (groups['day'] === undefined) return readTold(groups);
    return { type: 'told', unit: 'day', count: groups['dayAfter'] === undefined ? -1 : 1 };
  },
};
