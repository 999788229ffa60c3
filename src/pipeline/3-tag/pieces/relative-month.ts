import type { TimeExpression } from '../../../model/timex.ts';
import { demonstratives, modifiers } from '../lexicon/modifiers.ts';
import { anyOf } from '../pattern.ts';
import { monthTold, readTold } from './told.ts';
import { readModifier, stepsOf } from './year.ts';
import type { Groups } from '../rule.ts';

const which = anyOf(modifiers.keys());

/** What a day of the month is followed by where the month has no name: «الشهر المقبل», «هذا الشهر», «الجاري», «منه». */
export const relativeMonth =
  `(?:الشهر (?<monthWhich>${which})|(?<monthThis>${anyOf(demonstratives)} ?(?:ال)?شهر)|(?<monthBare>${anyOf(['الجاري', 'الحالي'])})` +
  `|(?<ofIt>منه)|${monthTold('Month')})`;

/** The month that the groups of `relativeMonth` hold. */
export function readRelativeMonth(groups: Groups): TimeExpression | undefined {
  if (groups['ofIt'] !== undefined) return { type: 'told', unit: 'month' };
  const told = readTold(groups, 'Month');
  if (told) return told;
  if (groups['monthThis'] !== undefined || groups['monthBare'] !== undefined)
    return { type: 'relative-period', unit: 'month', count: 0 };
  const modifier = readModifier(groups['monthWhich']);
  return modifier && { type: 'relative-period', unit: 'month', count: stepsOf(modifier) };
}
