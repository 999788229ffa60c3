import { modifier, readModifier, readUnit } from '../pieces.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const period = anyOf(['الأسبوع', 'الشهر', 'العام', 'السنة', 'العقد', 'القرن']);
const steps = { past: -1, same: 0, future: 1 } as const;

/** «الأسبوع الماضي», «الشهر الحالي»: a whole period counted from the anchor's. Without its modifier «العام» is "public". */
export const relativePeriod: Rule = {
  id: 'relative-period',
  timexType: 'date',
  pattern: phrase(`(?<period>${period}) +${modifier}`),
  read: ({ period: word, modifier: which }) => {
    const unit = readUnit(word?.slice(2));
    const direction = readModifier(which);
    if (unit === undefined || direction === undefined) return undefined;
    return { type: 'relative-period', unit, count: steps[direction] };
  },
};
