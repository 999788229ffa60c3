import type { TimeExpression } from '../../../model/timex.ts';
import { mergeNeighbours } from './refiner.ts';

/** «بعد أربعين سنة الموافق 21/11»: a date takes its year from the year that is counted to before it. */
export const dateOfYear = mergeNeighbours((left, right, gap) => {
  const yearsAway = yearsOf(left.expression);
  const { expression } = right;
  if (yearsAway === undefined || expression.type !== 'calendar' || expression.month === undefined)
    return undefined;
  if (expression.year !== undefined || expression.direction !== undefined) return undefined;
  if (!/^ ?[،,]? ?(?:(?:ال)?موافق |في )?$/.test(gap)) return undefined;
  return { ...right, rule: 'date-of-year', start: left.start, expression: { ...expression, yearsAway } };
});

function yearsOf(expression: TimeExpression): number | undefined {
  if (expression.type === 'relative-period' && expression.unit === 'year') return expression.count;
  if (expression.type !== 'distance' || expression.approximate) return undefined;
  const [only, ...rest] = expression.amounts;
  return rest.length === 0 && only?.unit === 'year' ? only.count : undefined;
}
