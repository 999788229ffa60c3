import type { Holiday } from '../../../model/timex.ts';
import { holidays } from '../lexicon/holidays.ts';
import { thingsOfFeasts } from '../lexicon/named-dates.ts';
import { ordinals } from '../lexicon/numerals.ts';
import { readYearTail, yearTail } from '../pieces/year.ts';
import { anyOf, firstWords, justBefore, lookup, noun, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readHoliday = lookup(holidays);
const readOrdinal = lookup(ordinals);

/** «ثاني أيام عيد الأضحى»; the last day of a feast differs from land to land. */
function nthDay(holiday: Holiday | undefined, n: number): Holiday | undefined {
  if (holiday === undefined || n < 1) return undefined;
  return 'easter' in holiday ? { easter: holiday.easter + n - 1 } : { ...holiday, day: holiday.day + n - 1 };
}

/** «عيد الأضحى 2013», «رأس السنة», «عيد الميلاد الماضي»: a day that is known by a name. */
export const holiday: Rule = {
  id: 'holiday',
  timexType: 'date',
  starts: firstWords([...holidays.keys(), ...ordinals.keys()]),
  pattern: phrase(
    `(?:(?=[^ ]+ (?:ايام|يوم) )(?<nth>${anyOf(ordinals.keys())}) (?:ايام |يوم (?:من )?(?:ايام )?))?(?<name>${anyOf(holidays.keys())})${yearTail}`,
  ),
  notAfter: justBefore(`${noun(thingsOfFeasts)} `),
  read: (groups) => {
    const named = nthDay(readHoliday(groups['name']), readOrdinal(groups['nth']) ?? 1);
    const { calendar: _, ...hint } = readYearTail(groups);
    return named && { type: 'holiday', holiday: named, ...hint };
  },
};
