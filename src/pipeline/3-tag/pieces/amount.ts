import type { TimeAmount } from '../../../model/timex.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import { duals, singularUnits, units } from '../lexicon/units.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, definite, digits, firstWords, lookup } from '../pattern.ts';
import { numerals } from '../lexicon/numerals.ts';
import { numeralWords, readNumber } from './number.ts';
import type { Groups } from '../rule.ts';

/** «يوم أمس» and «عام ألفين» name their day and year, and «عقد قمة» is the holding of one. */
const notItsName = `(?!(?<=يوم) ${anyOf(definite(weekdays.keys()))}(?![\\u0620-\\u064A])| ${anyOf(['أمس', 'غد', 'ألفين', 'ألف'])}(?![\\u0620-\\u064A])|(?<=${fold('عقد')}) (?!${anyOf(['من', 'واحد', 'كامل', 'على', 'في', 'مضى'])}(?![\\u0620-\\u064A])|و)[\\u0620-\\u064A])`;

const unit = anyOf(units.keys());

/** «3 سنوات», «خمسة وعشرين سنة», «سنتين», «يوم واحد», «أسبوع»: how many of which unit, in groups with the suffix. */
export function amount(suffix = ''): string {
  return (
    `(?:(?<dual${suffix}>${anyOf(duals.keys())})|(?<count${suffix}>\\d{1,4}|${numeralWords}) ?(?<unit${suffix}>${unit})` +
    `|(?<one${suffix}>${anyOf(singularUnits)})${notItsName}(?: ${anyOf(['واحد', 'واحدة'])})?)`
  );
}

export const amountStarts: readonly string[] = [
  digits,
  ...firstWords([...duals.keys(), ...singularUnits, ...numerals.keys()]),
];

const readDual = lookup(duals);
export const readUnit = lookup(units);

/** The amount that the groups of `amount(suffix)` hold. */
export function readAmount(groups: Groups, suffix = ''): TimeAmount | undefined {
  const two = readDual(groups[`dual${suffix}`]);
  if (two) return { unit: two, count: 2 };
  const single = readUnit(groups[`one${suffix}`]);
  if (single) return { unit: single, count: 1 };
  const many = readUnit(groups[`unit${suffix}`]);
  const count = readNumber(groups[`count${suffix}`]);
  return many === undefined || count === undefined ? undefined : { unit: many, count };
}
