import type { TimeExpression } from '../../../model/timex.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { modifiers } from '../lexicon/modifiers.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

type Told = Extract<TimeExpression, { readonly type: 'told' }>;

const units: ReadonlyMap<string, Told['unit']> = new Map([
  ['اليوم', 'day'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنه', 'year'],
]);
const unit = [...units.keys()].join('|');

/** «الشهر نفسه», «ذلك العام», «العام التالي», «اليوم السابق»: the period that the text told last, or the one beside it. */
export const toldPeriod: Rule = {
  id: 'told-period',
  timexType: 'date',
  starts: ['اليوم', 'الشهر', 'العام', 'السنة', 'نفس', 'ذات', 'ذلك', 'تلك'].map(fold),
  pattern: phrase(
    `(?:نفس|ذات|ذلك|تلك) (?<then>الشهر|العام|السنه)|(?<unit>${unit}) (?:نفسه|ذاته|نفسها|ذاتها|(?<next>التالي|التاليه))|(?<day>اليوم) السابق`,
    `(?! (?:علي |لل?[\\u0620-\\u064A]|${anyOf(modifiers.keys())}))`,
  ),
  read: ({ unit: named, then, next, day }) => {
    if (day !== undefined) return { type: 'told', unit: 'day', count: -1 };
    const which = units.get(named ?? then ?? '');
    if (which === undefined || (which === 'day' && next === undefined)) return undefined;
    return { type: 'told', unit: which, ...(next === undefined ? {} : { count: 1 }) };
  },
};
