import { amount, readAmount } from '../pieces/amount.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** A definite noun or adjective, not a relative pronoun. */
const noun = 'ال(?!(?:ذي|تي|ذين|لذين|لذان|لتان|لواتي|لاتي|ان|ي)(?![\\u0620-\\u064A]))[\\u0620-\\u064A]+';

/** «قبل يوم واحد من الموعد النهائي»: what the sentence tells of comes so long before the event named after «من». */
export const beforeEvent: Rule = {
  id: 'before-event',
  timexType: 'date',
  starts: [fold('قبل')],
  pattern: phrase(`قبل ${amount()} من ${noun}(?: ${noun}){0,4}`),
  read: (groups) => {
    const read = readAmount(groups);
    return read === undefined ? undefined : { type: 'event-offset', ...read };
  },
};
