import type { TimeAmount } from '../../../model/timex.ts';
import { amount, amountStarts, readAmount } from '../pieces/amount.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «شهر و21 يوماً من الآن», «أسبوعين من الآن»: so far after the anchor. */
export const fromNow: Rule = {
  id: 'from-now',
  timexType: 'date',
  starts: amountStarts,
  pattern: phrase(`${amount()}(?: و ?${amount('Too')})? من الان`),
  read: (groups) => {
    const amounts = [readAmount(groups), readAmount(groups, 'Too')].flatMap((each): readonly TimeAmount[] =>
      each ? [each] : [],
    );
    return amounts.length === 0 ? undefined : { type: 'distance', amounts, approximate: false };
  },
};
