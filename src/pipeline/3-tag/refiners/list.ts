import type { TimeExpression } from '../../../model/timex.ts';
import { mergeNeighbours } from './refiner.ts';

type Calendar = Extract<TimeExpression, { readonly type: 'calendar' }>;

/** «مارس وأبريل 2015», «13 مايو و4 يونيو الماضي»: dates of one shape side by side, the last of which fixes the year. */
export const list = mergeNeighbours((left, right, gap) => {
  if (!/^ ?[،,]? ?و ?$/.test(gap)) return undefined;
  const [first, last] = [left.expression, right.expression];
  if (first.type !== 'calendar' || last.type !== 'calendar' || !isOpenDate(first)) return undefined;
  if ((first.day === undefined) !== (last.day === undefined) || last.month === undefined) return undefined;
  if (isOpenDate(last)) return undefined;
  return {
    rule: 'list',
    timexType: 'set',
    start: left.start,
    end: right.end,
    expression: { type: 'list', members: [first, last] },
  };
});

function isOpenDate({ year, month, direction, yearsAway, yearsFromTold }: Calendar): boolean {
  const hints = [year, direction, yearsAway, yearsFromTold];
  return month !== undefined && hints.every((hint) => hint === undefined);
}
