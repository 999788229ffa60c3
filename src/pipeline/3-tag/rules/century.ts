import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { numeralWords, readNumber } from '../pieces/number.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «القرن العشرين», «القرن الثامن عشر», «القرن 19», «القرن الرابع الهجري», «القرن الخامس قبل الميلاد». «القرن» alone is none. */
export const century: Rule = {
  id: 'century',
  timexType: 'date',
  starts: [fold('القرن')],
  pattern: phrase(
    `القرن (?:ال)?(?<number>\\d{1,2}|${numeralWords})(?: (?:(?<hijri>الهجري|ه)|الميلادي|(?<bc>قبل الميلاد|ق\\.? ?م)))?`,
  ),
  read: ({ number, hijri, bc }) => {
    const counted = readNumber(number);
    if (counted === undefined || counted < 1 || counted > 30) return undefined;
    if (bc !== undefined) return { type: 'century', century: counted, beforeChrist: true };
    return { type: 'century', century: counted, ...(hijri === undefined ? {} : { calendar: 'hijri' }) };
  },
};
