import type { TimeExpression, TimeUnit } from '../../../model/timex.ts';
import { demonstratives, modifiers } from '../lexicon/modifiers.ts';
import { definiteUnits } from '../lexicon/units.ts';
import { words } from '../lexicon/words.ts';
import { anyOf, lookup } from '../pattern.ts';
import { calendarDate, calendarYear } from './calendar.ts';
import { month, readMonth } from './month.ts';
import { numeralWords, readNumber } from './number.ts';
import { monthOrYearTold, readTold, sameOrNext } from './told.ts';
import { readModifier, stepsOf, yearTail } from './year.ts';
import type { Groups } from '../rule.ts';

const which = anyOf(modifiers.keys());
const yearWord = '(?:ل)?(?:ال)?(?:عام|سنه)';
/** Years that are none of the calendar: the school year, the budget year. */
export const otherYears = `ال(?:${anyOf(words('دراسي دراسية مالي مالية جامعي جامعية تشريعي تشريعية تدريبي هجري هجرية'))})`;

/** A year as the whole that a part is of: by its number, «العام الماضي», «هذا العام» or «العام» alone. */
const wholeYear =
  `(?:${yearWord} ?[(]? ?)?(?<wholeYear>[12]\\d{3})(?!\\d)(?: ?[)])?(?: ?م(?![\\u0620-\\u064A]))?` +
  `|${yearWord} (?<wholeWords>${numeralWords})` +
  `|${anyOf(demonstratives)} (?:العام|السنه)|(?:العام|السنه)(?: (?<wholeWhich>${which}))?`;

/** The year that the groups of `wholeYear` hold; the anchor's where none is named. */
function readWholeYear(groups: Groups): TimeExpression | undefined {
  const year = readNumber(groups['wholeYear'] ?? groups['wholeWords']);
  if (year !== undefined) return year < 1000 ? undefined : calendarYear({ year });
  const modifier = readModifier(groups['wholeWhich']);
  return { type: 'relative-period', unit: 'year', count: modifier ? stepsOf(modifier) : 0 };
}

const readPeriod = lookup(definiteUnits);

/** A period of any size as the whole that a part is of: a month, a year, «الأسبوع المقبل», «هذا الشهر», «الشهر» alone, «العام نفسه». */
export const wholePeriod =
  `(?:${monthOrYearTold('Whole')}|${month()}${yearTail}|${wholeYear}|${anyOf(demonstratives)} (?<thisUnit>${anyOf(definiteUnits.keys())})` +
  `|(?<unit>${unitsOf('week', 'month')})(?: (?<unitWhich>${which}))?|(?<longUnit>${unitsOf('decade', 'century')}) (?<longWhich>${which}))(?! ${sameOrNext})`;

/** «القرن» alone is no time, «الأسبوع» alone is this one. */
function unitsOf(...units: readonly TimeUnit[]): string {
  return anyOf([...definiteUnits].filter(([, unit]) => units.includes(unit)).map(([word]) => word));
}

/** The period that the groups of `wholePeriod` hold. */
export function readWholePeriod(groups: Groups): TimeExpression | undefined {
  const told = readTold(groups, 'Whole');
  if (told) return told;
  const named = readMonth(groups);
  if (named) return calendarDate(named, undefined, groups);
  const unit = readPeriod(groups['thisUnit'] ?? groups['unit'] ?? groups['longUnit']);
  if (unit === undefined) return readWholeYear(groups);
  const modifier = readModifier(groups['unitWhich'] ?? groups['longWhich']);
  return { type: 'relative-period', unit, count: modifier ? stepsOf(modifier) : 0 };
}
