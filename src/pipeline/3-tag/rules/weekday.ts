import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWeekday, weekday, weekdayStarts } from '../pieces/weekday.ts';
import { ofPeriodTold, sameOrNext } from '../pieces/told.ts';
import { modifier, readModifier } from '../pieces/year.ts';
import { demonstratives } from '../lexicon/modifiers.ts';
import { notWeekdayAfter, notWeekdayBefore } from '../lexicon/named-dates.ts';
import { words } from '../lexicon/words.ts';
import { anyOf, firstWords, justBefore, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «في ذلك الأحد»: the Sunday told; «أعلن ذلك الأحد», «حذر من ذلك الأحد» and «بما في ذلك الأحد» tell of a “that” before it. */
const onThat = `(?<!بما )[وف]?${anyOf(words('في منذ حتى'))} ذلك`;

/** «الخميس», «يوم الأحد», «الثلاثاء المقبل», «هذا الأربعاء»: a weekday, and which one where a word says so. */
export const weekdayNamed: Rule = {
  id: 'weekday',
  timexType: 'date',
  starts: [fold('يوم'), ...weekdayStarts, ...firstWords(demonstratives)],
  pattern: phrase(
    `(?:يوم |(?<this>${anyOf(demonstratives)}) (?:يوم )?)?${weekday()}(?: ${modifier}|(?<tightly> هذا الاسبوع))?`,
    `(?! (?:${anyOf(notWeekdayBefore)}|${sameOrNext}|${ofPeriodTold}))`,
  ),
  notAfter: justBefore(
    `(?:[وف]?[بلك]?${anyOf(notWeekdayAfter)}|(?:نفس|ذات)(?: يوم)?|${onThat}|(?:ال)?${anyOf(words('فرق يفصل يجمع علاقة'))} بين) `,
  ),
  read: (groups) => {
    const number = readWeekday(groups['weekday']);
    if (number === undefined) return undefined;
    if (groups['tightly'] !== undefined)
      return { type: 'day-in', weekday: number, of: { type: 'relative-period', unit: 'week', count: 0 } };
    const which = readModifier(groups['modifier']);
    const hint = which ? { direction: which.direction, steps: which.steps } : {};
    return {
      type: 'calendar',
      weekday: number,
      ...(groups['this'] === undefined ? hint : { direction: 'same' }),
    };
  },
};
