import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { sameOrNext } from '../pieces/told.ts';
import { modifier, readModifier, stepsOf } from '../pieces/year.ts';
import { anyOf, phrase } from '../pattern.ts';
import { demonstratives } from '../lexicon/modifiers.ts';
import type { Rule } from '../rule.ts';

/** «عطلة نهاية الأسبوع», «نهاية هذا الأسبوع», «عطلة نهاية الأسبوع الماضي»: the days of rest, not the last part of the week. */
export const weekend: Rule = {
  id: 'weekend',
  timexType: 'date',
  starts: ['عطلة', 'إجازة', 'نهاية'].map(fold),
  pattern: phrase(
    `(?:(?<off>عطله|اجازه) )?نهايه (?:${anyOf(demonstratives)} )?الاسبوع(?: (?:نهايه )?${modifier})?`,
    `(?! ${sameOrNext})`,
  ),
  read: ({ off, modifier: which }) => {
    const read = readModifier(which);
    if (off === undefined && read !== undefined) return undefined;
    return { type: 'weekend', count: read ? stepsOf(read) : 0 };
  },
};
