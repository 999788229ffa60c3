import { definiteUnits } from '../lexicon/units.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readPeriod = lookup(definiteUnits);

/** «باقي الأسبوع», «بقية الشهر»: from the anchor to the end of its own period. */
export const restOfPeriod: Rule = {
  id: 'rest-of-period',
  timexType: 'duration',
  starts: ['باقي', 'بقية'].map(fold),
  pattern: phrase(`(?:باقي|بقيه) (?:هذا |هذه )?(?<period>${anyOf(definiteUnits.keys())})`),
  read: ({ period }) => {
    const unit = readPeriod(period);
    return unit === undefined ? undefined : { type: 'rest', unit };
  },
};
