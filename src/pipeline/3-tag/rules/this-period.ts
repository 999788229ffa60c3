import { demonstratives } from '../lexicon/modifiers.ts';
import { units } from '../lexicon/units.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readUnit } from '../pieces/amount.ts';
import { anyOf, firstWords, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const period = anyOf(['أسبوع', 'شهر', 'عام', 'سنة', 'عقد', 'قرن']);

/** «هذا الشهر», «في وقت سابق من هذا الشهر», «هاد العام»: sometime within the anchor’s own period. */
export const thisPeriod: Rule = {
  id: 'this-period',
  timexType: 'date',
  starts: [fold('في'), ...firstWords(demonstratives), ...[...units.keys()].map((unit) => `هال${fold(unit)}`)],
  pattern: phrase(`(?:في وقت (?:سابق|لاحق) (?:من )?)?(?:${anyOf(demonstratives)} ال|هال)(?<period>${period})`),
  read: ({ period: word }) => {
    const unit = readUnit(word);
    return unit === undefined ? undefined : { type: 'relative-period', unit, count: 0 };
  },
};
