import type { TimeExpression } from '../../../model/timex.ts';
import type { Weekday } from '../../../time/calendar.ts';
import type { Match } from '../rule.ts';
import { mergeNeighbours } from './refiner.ts';

/** «الأحد من الأسبوع الماضي», «الأسبوع المقبل يوم الأحد», «بعد 3 أسابيع يوم الاثنين»: a weekday of a week that is named beside it. */
export const weekdayOfWeek = mergeNeighbours((left, right, gap) => {
  if (!/^ ?[،,]? ?(?:من |في )?$/.test(gap)) return undefined;
  const [named, week] = isWeekday(left) ? [left, right] : [right, left];
  const weekday = weekdayOf(named.expression);
  if (weekday === undefined || !holdsWeek(week.expression)) return undefined;
  return {
    rule: 'weekday-of-week',
    timexType: 'date',
    start: left.start,
    end: right.end,
    expression: { type: 'day-in', weekday, of: week.expression },
  };
});

function isWeekday({ expression }: Match): boolean {
  return weekdayOf(expression) !== undefined;
}

function weekdayOf(expression: TimeExpression): Weekday | undefined {
  if (expression.type !== 'calendar' || expression.direction !== undefined) return undefined;
  return expression.month === undefined && expression.year === undefined ? expression.weekday : undefined;
}

function holdsWeek(expression: TimeExpression): boolean {
  if (expression.type === 'relative-period') return expression.unit === 'week';
  return (
    expression.type === 'distance' &&
    !expression.approximate &&
    expression.amounts.every(({ unit }) => unit !== 'year')
  );
}
