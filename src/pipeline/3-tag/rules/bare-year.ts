import { fourDigits, justBefore, noun, phrase } from '../pattern.ts';
import { calendarYear } from '../pieces/calendar.ts';
import { readYear, yearDigits } from '../pieces/year.ts';
import { modelled, numbered } from '../lexicon/counted.ts';
import { countsWhatFollows } from '../pieces/counted.ts';
import type { Rule } from '../rule.ts';

/**
 * «2012», «( 1948 )», «حرب 1948»: four digits of the modern era that count nothing. A round number is a year only in
 * brackets or after a preposition.
 */
export const bareYear: Rule = {
  id: 'bare-year',
  timexType: 'date',
  starts: [fourDigits],
  pattern: phrase(yearDigits, `(?! ?[-/:.,٫٬] ?\\d| ?[%٪$€£]|${countsWhatFollows}| من ال)`),
  notAfter: justBefore(
    `.*[\\d][-/.:,٫٬ ]*|[-/:.,٫٬$€£+#][ ]?|(?:${noun(numbered)}|${noun(modelled)}(?: [\\u0620-\\u064A]+)?|ص) [( ]*`,
  ),
  read: (groups) => {
    const named = readYear(groups);
    if (named === undefined) return undefined;
    if (named.calendar === undefined && (named.year < 1700 || named.year > 2100)) return undefined;
    return calendarYear(named);
  },
};
