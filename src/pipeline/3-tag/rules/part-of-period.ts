import { modifier, month, part, readModifier, readMonthOfYear, readPart, readUnit, year } from '../pieces.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const period = anyOf(['الأسبوع', 'الشهر', 'العام', 'السنة', 'العقد', 'القرن']);
const steps = { past: -1, same: 0, future: 1 } as const;

/** «نهاية تموز», «مطلع العام الماضي»: the first, middle or last part of a period. */
export const partOfPeriod: Rule = {
  id: 'part-of-period',
  timexType: 'date',
  pattern: phrase(
    `${part} +(?:شهر +)?(?:${month}(?: +${year}| +${modifier})?|(?<period>${period}) +${modifier.replace('?<modifier>', '?<which>')})`,
  ),
  read: (groups) => {
    const which = readPart(groups['part']);
    const of = readMonthOfYear(groups);
    if (which === undefined) return undefined;
    if (of !== undefined) return { type: 'part', part: which, of };
    const unit = readUnit(groups['period']?.slice(2));
    const direction = readModifier(groups['which']);
    if (unit === undefined || direction === undefined) return undefined;
    return { type: 'part', part: which, of: { type: 'relative-period', unit, count: steps[direction] } };
  },
};
