import { holidays } from '../lexicon/holidays.ts';
import { readYearTail, yearTail } from '../pieces/year.ts';
import { anyOf, firstWords, justBefore, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readHoliday = lookup(holidays);

/** «عيد الأضحى 2013», «رأس السنة», «عيد الميلاد الماضي»: a day that is known by a name. */
export const holiday: Rule = {
  id: 'holiday',
  timexType: 'date',
  starts: firstWords(holidays.keys()),
  pattern: phrase(`(?<name>${anyOf(holidays.keys())})${yearTail}`),
  notAfter: justBefore('(?:هديه|هدايا|بابا|كعكه|شجره) '),
  read: (groups) => {
    const named = readHoliday(groups['name']);
    const { year, yearsAway, direction, steps } = readYearTail(groups);
    return (
      named && {
        type: 'holiday',
        holiday: named,
        ...(year === undefined ? {} : { year }),
        ...(yearsAway === undefined ? {} : { yearsAway }),
        ...(direction === undefined ? {} : { direction }),
        ...(steps === undefined ? {} : { steps }),
      }
    );
  },
};
