import type { TimeAmount } from '../../../model/timex.ts';
import { amount, readAmount } from '../pieces/amount.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const about = `(?<about>${anyOf(['ما يقرب من', 'ما يقارب', 'نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'أكثر من', 'ما يزيد على', 'ما يزيد عن', 'أقل من'])} )?`;
const ahead = 'بعد';

/** «قبل 3 أيام», «منذ ما يقرب من 4 سنوات», «بعد أسبوع وثلاثة أيام»: so far from the anchor. Followed by «من» it counts from something else. */
export const distance: Rule = {
  id: 'distance',
  timexType: 'date',
  starts: ['منذ', 'قبل', 'بعد'].map(fold),
  pattern: phrase(
    `(?<way>منذ|قبل|بعد) (?:مرور |مضي |انقضاء )?${about}${amount()}(?: و ?${amount('Too')})?(?: من الان| في المستقبل| مضت| خلت)?`,
    '(?! من(?![\\u0620-\\u064A])| ?[(]? ?\\d)',
  ),
  read: (groups) => {
    const first = readAmount(groups);
    if (first === undefined) return undefined;
    const sign = groups['way'] === ahead ? 1 : -1;
    const amounts = [first, ...(readAmount(groups, 'Too') ? [readAmount(groups, 'Too')] : [])].flatMap(
      (each): readonly TimeAmount[] => (each ? [{ unit: each.unit, count: sign * each.count }] : []),
    );
    return { type: 'distance', amounts, approximate: groups['about'] !== undefined };
  },
};
