import { anyOf, fourDigits, justBefore, phrase } from '../pattern.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { calendarYear } from '../pieces/calendar.ts';
import { countsWhatFollows } from '../pieces/counted.ts';
import { readEra } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

const word = anyOf(['عام', 'العام', 'سنة', 'السنة', 'عامي', 'سنتي', 'العامين', 'موسم', 'الموسم', 'الفترة']);
const year = (name: string): string => `(?<${name}>[12]\\d{3})(?!\\d)`;
const to = `(?: ?[-–—/] ?| (?:الي|حتي|وحتي) (?:عام |سنه |العام )?)`;

/** «2014-2015», «بين عامي 2014 و2017», «موسم 2015/2016», «لسنة ( 1958 / 1963 )»: from one year to another. */
export const yearRange: Rule = {
  id: 'year-range',
  timexType: 'date',
  starts: [
    fourDigits,
    ...['عام', 'العام', 'سنة', 'السنة', 'بين', 'ما', 'من', 'موسم', 'الموسم', 'الفترة'].map(fold),
  ],
  pattern: phrase(
    `(?:(?:من |ما بين |بين )?(?:${word} )?[(]? ?${year('from')}(?:${to}|(?<=[(] ?\\d{4}) )${year('to')}(?:(?<=${word} ?[(][^()]{0,16}) ?[)])?|(?:ما )?بين (?:${word} )?${year('after')} ?و ?(?:${word} )?${year('before')})(?: ?(?<era>م|ه|هجريه?|ميلاديه?))?`,
    `(?! ?[-/:.] ?\\d| ?[%٪$€£]|${countsWhatFollows})`,
  ),
  notAfter: justBefore('.*\\d[-/.: ]*|[-/:.+] ?'),
  read: ({ from, to: until, after, before, era }) => {
    const [first, last] = [Number(from ?? after), Number(until ?? before)];
    if (first >= last || (first < 1500 && last > 1700)) return undefined;
    const marked = readEra(era);
    return {
      type: 'range',
      from: calendarYear({ year: first, ...marked }),
      to: calendarYear({ year: last, ...marked }),
    };
  },
};
