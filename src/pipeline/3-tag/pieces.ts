import { foldLetters } from '../../model/fold-letters.ts';
import type { Weekday } from '../../time/calendar.ts';
import type { PeriodPart, TimeExpression, TimeUnit } from '../../model/timex.ts';
import { modifiers } from './lexicon/modifiers.ts';
import { months } from './lexicon/months.ts';
import { numerals } from './lexicon/numerals.ts';
import { duals, units } from './lexicon/units.ts';
import { weekdays } from './lexicon/weekdays.ts';
import { anyOf, lookup } from './pattern.ts';

const monthName = anyOf(months.keys());

/** Pieces that the rules are built from; the group names are theirs to use. */
export const month = `(?<month>${monthName})(?: ?/ ?${monthName}| ?\\( ?${monthName} ?\\))?`;
export const modifier = `(?<modifier>${anyOf(modifiers.keys())})`;
export const year = '(?<year>[12]\\d{3})';
export const weekday = `(?:ال(?<weekday>${anyOf(weekdays.keys())}))`;
export const day = '(?<day>[12]\\d|3[01]|0?[1-9])';
export const count = `(?<count>\\d{1,3}|${anyOf(numerals.keys())})`;
export const unit = `(?<unit>${anyOf(units.keys())})`;
export const dual = `(?<dual>${anyOf(duals.keys())})`;

export const readModifier = lookup(modifiers);
export const readWeekday: (word: string | undefined) => Weekday | undefined = lookup(weekdays);
export const readUnit = lookup(units);
export const readDual = lookup(duals);
const readNumeral = lookup(numerals);
const readMonthName = lookup(months);

export function readMonth(word: string | undefined): number | undefined {
  return readMonthName(word);
}

export function readNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d+$/.test(word) ? Number(word) : readNumeral(word);
}

/** «3 سنوات», «ثلاث سنوات», «سنتين», «يوم واحد», «أسبوع»: how many of which unit. */
export const amount = `(?:${dual}|${count} +${unit}|(?<one>${anyOf(units.keys())})(?: +${anyOf(['واحد', 'واحدة'])})?)`;

export function readAmount(
  groups: Readonly<Record<string, string | undefined>>,
): { readonly unit: TimeUnit; readonly count: number } | undefined {
  const two = readDual(groups['dual']);
  if (two) return { unit: two, count: 2 };
  const single = readUnit(groups['one']);
  if (single) return { unit: single, count: 1 };
  const many = readUnit(groups['unit']);
  const howMany = readNumber(groups['count']);
  return many === undefined || howMany === undefined ? undefined : { unit: many, count: howMany };
}

const partWords: ReadonlyMap<string, PeriodPart> = new Map([
  ...['مطلع', 'مستهل', 'أوائل', 'بداية'].map((word) => [word, 'start'] as const),
  ...['منتصف', 'أواسط'].map((word) => [word, 'middle'] as const),
  ...['أواخر', 'نهاية', 'ختام'].map((word) => [word, 'end'] as const),
]);
export const part = `(?<part>${anyOf(partWords.keys())})`;
export const readPart = lookup(partWords);

/** A month with whatever fixes its year. */
export function readMonthOfYear(
  groups: Readonly<Record<string, string | undefined>>,
): TimeExpression | undefined {
  const number = readMonth(groups['month']);
  if (number === undefined) return undefined;
  const direction = readModifier(groups['modifier']);
  return {
    type: 'calendar',
    month: number,
    ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
    ...(direction === undefined ? {} : { direction }),
  };
}

export const prepositions = `(?:${anyOf(['في', 'خلال', 'منذ', 'من', 'إلى', 'حتى', 'قبل', 'بعد', 'شهر', 'أثناء', 'طوال'])} +)`;
export const fold = foldLetters;
