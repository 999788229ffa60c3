import type { TimeAmount } from '../../../model/timex.ts';
import { amount, readAmount } from '../pieces/amount.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { notBeforeMonth } from '../pieces/month.ts';
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
    `(?<way>منذ|قبل|بعد) (?:مرور |مضي |انقضاء )?${about}${amount()}(?: و ?${amount('Too')})?(?<half> ?و ?نصف(?: ال(?:عام|سنه|شهر))?)?(?: من الان| في المستقبل| مضت| خلت)?`,
    `(?! من(?![\\u0620-\\u064A])| ?[(]? ?\\d)${notBeforeMonth}`,
  ),
  read: (groups) => {
    const first = readAmount(groups);
    if (first === undefined) return undefined;
    const sign = groups['way'] === ahead ? 1 : -1;
    const half = groups['half'] === undefined ? undefined : halfOf(first.unit);
    const amounts = [first, readAmount(groups, 'Too'), half].flatMap((each): readonly TimeAmount[] =>
      each ? [{ unit: each.unit, count: sign * each.count }] : [],
    );
    return { type: 'distance', amounts, approximate: groups['about'] !== undefined };
  },
};

/** «عام ونصف» is eighteen months; of other units the half is not counted. */
function halfOf(unit: TimeAmount['unit']): TimeAmount | undefined {
  if (unit === 'year') return { unit: 'month', count: 6 };
  return unit === 'month' ? { unit: 'day', count: 15 } : undefined;
}
