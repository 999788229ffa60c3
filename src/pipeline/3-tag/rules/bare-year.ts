import { anyOf, digits, justBefore, phrase } from '../pattern.ts';
import { calendarYear } from '../pieces/calendar.ts';
import { readYear, yearDigits } from '../pieces/year.ts';
import { counted } from '../lexicon/counted.ts';
import type { Rule } from '../rule.ts';

const noYear = anyOf(counted);

/**
 * «2012», «( 1948 )», «حرب 1948»: four digits of the modern era that count nothing. A round number is a year only in
 * brackets or after a preposition.
 */
export const bareYear: Rule = {
  id: 'bare-year',
  timexType: 'date',
  starts: [digits],
  pattern: phrase(yearDigits, `(?! ?[-/:.,٫٬] ?\\d| ?[%٪$€£]| (?:${noYear})(?![\\u0620-\\u064A])| من ال)`),
  notAfter: justBefore(
    `.*[\\d][-/.:,٫٬ ]*|[-/:.,٫٬$€£+#][ ]?|${anyOf(['رقم', 'الرقم', 'نحو', 'حوالي', 'قرابة', 'أكثر من', 'أقل من', 'بلغ', 'بلغت', 'هاتف', 'صفحة', 'ص', 'مبلغ', 'بسعر', 'إلى أكثر من', 'زهاء'])} [( ]*`,
  ),
  read: (groups) => {
    const named = readYear(groups);
    if (named === undefined) return undefined;
    if (named.calendar === undefined && (named.year < 1700 || named.year > 2100)) return undefined;
    return calendarYear(named);
  },
};
