import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { bearersOfDays } from '../lexicon/named-dates.ts';
import { relativeDays } from '../lexicon/relative-days.ts';
import { anyOf, firstWords, justBefore, lookup, noun, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readDays = lookup(relativeDays);

/** «أمس», «أول من أمس», «بعد غد», «الليلة الماضية»: a day beside the anchor. */
export const relativeDay: Rule = {
  id: 'relative-day',
  timexType: 'date',
  starts: [...['اليوم', 'يوم', 'ليلة', 'ليل'].map(fold), ...firstWords(relativeDays.keys())],
  pattern: phrase(
    `(?:اليوم (?:الي|اللي|الذي) (?=بعد |قبل )|يوم |ليله |ليل )?(?<word>${anyOf(relativeDays.keys())})`,
    '(?! من (?:عام|سنه|العام|كل))',
  ),
  notAfter: justBefore(`${noun(bearersOfDays)} `),
  read: ({ word }) => {
    const days = readDays(word);
    return days === undefined ? undefined : { type: 'relative-day', days };
  },
};
