import { readUnit } from '../pieces.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const demonstrative = anyOf(['هذا', 'هذه']);
const period = anyOf(['الأسبوع', 'الشهر', 'العام', 'السنة', 'العقد', 'القرن']);

/** «هذا الشهر», «في وقت سابق من هذا الشهر»: sometime within the anchor's own period. */
export const withinThisPeriod: Rule = {
  id: 'within-this-period',
  timexType: 'date',
  pattern: phrase(`(?:في +وقت +(?:سابق|لاحق) +من +)?${demonstrative} +(?<period>${period})`),
  read: ({ period: word }) => {
    const unit = readUnit(word?.slice(2));
    return unit === undefined ? undefined : { type: 'relative-period', unit, count: 0 };
  },
};
