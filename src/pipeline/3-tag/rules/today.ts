import { bearersOfDays, namedToday, notToday } from '../lexicon/named-dates.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, justBefore, noun, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «اليوم», but not the name of a day («اليوم الوطني»), of a paper («المصري اليوم») or of no day at all («حتى اليوم»). */
export const today: Rule = {
  id: 'today',
  timexType: 'date',
  starts: [fold('اليوم')],
  pattern: phrase('اليوم', `(?! ${anyOf(notToday)}| من (?:عام|سنه|العام|كل))`),
  notAfter: justBefore(`(?:[وفبل]?${anyOf(namedToday)}|${noun(bearersOfDays)}) `),
  read: () => ({ type: 'relative-day', days: 0 }),
};
