import type { Weekday } from '../../../time/calendar.ts';
import type { Match } from '../rule.ts';
import { mergeNeighbours } from './refiner.ts';

/** «الخميس 6 أغسطس», «الجمعة، 24 نونبر 2023», «الأربعاء الموافق 12 أغسطس»: a weekday and its date are one, and check each other. */
export const weekdayOfDate = mergeNeighbours((left, right, gap, text) => {
  const weekday = bareWeekday(left);
  const { expression } = right;
  if (weekday === undefined || !/^ ?[،,:]? ?(?:\(? ?(?:ال)?موافقه?[ :]*|في |ل|\( ?)?$/.test(gap))
    return undefined;
  const datedAs = { start: left.start, end: endOf(right, gap, text), rule: 'weekday-of-date' };
  if (expression.type === 'day-in' && expression.weekday === undefined && expression.day !== undefined)
    return { ...right, ...datedAs, expression: { ...expression, weekday } };
  if (expression.type !== 'calendar' || expression.day === undefined || expression.weekday !== undefined)
    return undefined;
  return { ...right, ...datedAs, expression: { ...expression, weekday } };
});

/** «يومي الجمعة والسبت 15 و16 سبتمبر»: so are weekdays and the list or the run of their dates. */
export const weekdaysOfDates = mergeNeighbours((left, right, gap) => {
  if (left.rule !== 'weekday-list' || !/^ ?[،,:(]? ?(?:ال)?(?:موافق(?:ين)? )?$/.test(gap)) return undefined;
  const { type } = right.expression;
  return type === 'list' || type === 'range' ? { ...right, start: left.start } : undefined;
});

/** «أمس الاثنين», «بعد غد (الأربعاء)»: a day beside the anchor and its weekday are one, and check each other. */
export const weekdayOfRelativeDay = mergeNeighbours((left, right, gap, text) => {
  const weekday = bareWeekday(right);
  if (weekday === undefined || left.expression.type !== 'relative-day' || !/^ ?[،,]? ?\(?$/.test(gap))
    return undefined;
  if (left.expression.weekday !== undefined) return undefined;
  return { ...left, end: endOf(right, gap, text), expression: { ...left.expression, weekday } };
});

function bareWeekday({ expression }: Match): Weekday | undefined {
  if (expression.type !== 'calendar' || expression.direction !== undefined) return undefined;
  const { year, month, day, weekday } = expression;
  return year === undefined && month === undefined && day === undefined ? weekday : undefined;
}

/** A bracket that was opened between the two closes with them. */
function endOf({ end }: Match, gap: string, text: string): number {
  return gap.includes('(') && /^ ?\)/.test(text.slice(end, end + 2)) ? text.indexOf(')', end) + 1 : end;
}
