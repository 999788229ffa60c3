import { twoDigits, justBefore, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «2/2013», «3-2015»: a month and a year in digits. */
export const numericMonthYear: Rule = {
  id: 'numeric-month-year',
  timexType: 'date',
  starts: [twoDigits],
  pattern: phrase(
    '(?:(?<month>0?[1-9]|1[0-2]) ?[-/] ?(?<year>(?:19|20)\\d{2})|(?<yearFirst>(?:19|20)\\d{2}) ?/ ?(?<monthThen>0?[1-9]|1[0-2]))(?!\\d)',
    '(?! ?[-/.:] ?\\d)',
  ),
  notAfter: justBefore('.*[\\d][-/.: ]*|[-/.:] ?'),
  read: ({ month, year, yearFirst, monthThen }) => ({
    type: 'calendar',
    year: Number(year ?? yearFirst),
    month: Number(month ?? monthThen),
  }),
};
