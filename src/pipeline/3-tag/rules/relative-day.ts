import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { relativeDays } from '../lexicon/relative-days.ts';
import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readDays = lookup(relativeDays);

/** «أمس», «أول من أمس», «بعد غد», «الليلة الماضية»: a day beside the anchor. */
export const relativeDay: Rule = {
  id: 'relative-day',
  timexType: 'date',
  starts: [fold('يوم'), ...firstWords(relativeDays.keys())],
  pattern: phrase(`(?:يوم )?(?<word>${anyOf(relativeDays.keys())})`),
  read: ({ word }) => {
    const days = readDays(word);
    return days === undefined ? undefined : { type: 'relative-day', days };
  },
};
