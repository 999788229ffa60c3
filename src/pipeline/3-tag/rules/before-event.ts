import { amount, readAmount } from '../pieces.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** A definite noun or adjective, not a relative pronoun. */
const noun = 'ال(?!(?:ذي|تي|ذين|لذين|لذان|لتان|لواتي|لاتي)(?!\\p{L}))\\p{L}+';

/** «قبل يوم واحد من الموعد النهائي»: what the sentence tells of comes so long before the event named after «من». */
export const beforeEvent: Rule = {
  id: 'before-event',
  timexType: 'date',
  pattern: phrase(`قبل +${amount} +من +${noun}(?: +${noun})*`),
  read: (groups) => {
    const read = readAmount(groups);
    return read === undefined ? undefined : { type: 'event-offset', ...read };
  },
};
