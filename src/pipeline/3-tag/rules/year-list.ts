import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const pair = anyOf(['عامي', 'العامين', 'سنتي', 'السنتين']);

/** «عامي 2016 و2017»: two years, each its own. */
export const yearList: Rule = {
  id: 'year-list',
  timexType: 'set',
  pattern: phrase(`${pair} +(?<first>[12]\\d{3}) +و *(?<second>[12]\\d{3})`),
  read: ({ first, second }) => ({
    type: 'list',
    members: [
      { type: 'calendar', year: Number(first) },
      { type: 'calendar', year: Number(second) },
    ],
  }),
};
