import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «الشهر نفسه», «العام ذاته», «نفس العام»: the month or year that the text told last. */
export const toldPeriod: Rule = {
  id: 'told-period',
  timexType: 'date',
  starts: ['الشهر', 'العام', 'السنة', 'نفس', 'ذات'].map(fold),
  pattern: phrase(
    '(?:(?<unit>الشهر|العام|السنه) (?:نفسه|ذاته|نفسها|ذاتها)|(?:نفس|ذات) (?<then>الشهر|العام|السنه))',
  ),
  read: ({ unit, then }) => ({ type: 'told', unit: (unit ?? then) === 'الشهر' ? 'month' : 'year' }),
};
