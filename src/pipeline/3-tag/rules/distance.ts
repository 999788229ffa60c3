import { amount, readAmount } from '../pieces.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const about = `(?<about>${anyOf(['ما يقرب من', 'نحو', 'حوالي', 'قرابة', 'زهاء', 'ما يقارب'])} +)?`;
const way = `(?<way>${anyOf(['منذ', 'قبل', 'بعد'])})`;

/** «قبل 3 أيام», «منذ ما يقرب من 4 سنوات», «بعد أسبوعين»: so far from the anchor. Followed by «من» it counts from something else. */
export const distance: Rule = {
  id: 'distance',
  timexType: 'date',
  pattern: phrase(`${way} +${about}${amount}(?! +من(?![\\p{L}]))`),
  read: (groups) => {
    const read = readAmount(groups);
    if (read === undefined) return undefined;
    const sign = groups['way'] === 'بعد' ? 1 : -1;
    return {
      type: 'distance',
      unit: read.unit,
      count: sign * read.count,
      approximate: groups['about'] !== undefined,
    };
  },
};
