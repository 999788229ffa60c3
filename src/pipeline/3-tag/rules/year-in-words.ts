import { anyOf, justBefore, phrase } from '../pattern.ts';
import { words } from '../lexicon/words.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { numeralWords, readNumber } from '../pieces/number.ts';
import type { Rule } from '../rule.ts';

const thousands = words('ألف الألف ألفين ألفان الألفين الألفان').map(fold);
const preposition = anyOf(words('في منذ حتى من إلى بين قبل بعد'));
const noNoun = `(?= ?(?:$|[.،,؛:)!؟»"]| (?:${anyOf(words('إلى حتى في من على عن مع ثم أو'))}) | و))`;

/** «في ألف وتسعمئة وثمانية وأربعين», «من ألفين إلى ألفين وأربعة عشر»: a year in words that counts nothing. */
export const yearInWords: Rule = {
  id: 'year-in-words',
  timexType: 'date',
  starts: thousands,
  pattern: phrase(`(?:ال)?الف(?:ين|ان)?(?: ?و ?(?<rest>${numeralWords}))?`, noNoun),
  after: justBefore(`${preposition} `),
  read: ({ rest }, text) => {
    const number = readNumber(text.replace(/^ال(?=الف)/, ''));
    if (number === undefined || number < 1500 || number > 2100) return undefined;
    return rest === undefined && number !== 2000 ? undefined : { type: 'calendar', year: number };
  },
};
