import { definiteUnits } from '../lexicon/units.ts';
import { anyOf, firstWords, justBefore, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readPeriod = lookup(definiteUnits);
const alone = [...definiteUnits.keys()].filter((word) => word !== 'العام' && word !== 'اليوم');

/** «الأسبوع»: the anchor’s own, where nothing else stands. */
export const periodAlone: Rule = {
  id: 'period-alone',
  timexType: 'date',
  starts: firstWords(alone),
  pattern: phrase(`(?<period>${anyOf(alone)})`, '(?=[ .!؟?]*$)'),
  after: justBefore('^ *[وف]?[بلك]?'),
  read: ({ period }) => {
    const unit = readPeriod(period);
    return unit === undefined ? undefined : { type: 'relative-period', unit, count: 0 };
  },
};
