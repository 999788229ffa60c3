import type { TimeExpression } from '../../../model/timex.ts';
import type { Groups, Match } from '../rule.ts';
import type { Refiner } from './refiner.ts';

/** How far back the words before a date are looked for, in characters. */
export const lookBack = 64;

/** What a preposition can open an end of. */
export const canBeOpen: readonly TimeExpression['type'][] = [
  'calendar',
  'relative-day',
  'relative-period',
  'part',
  'day-in',
  'season',
  'decade',
  'century',
  'told',
  'nth',
];

/**
 * Changes the dates of some types that certain words stand right before; `change` gets the groups of those words, their
 * length and what stands before them.
 */
export function beforeDate(
  types: readonly TimeExpression['type'][],
  words: RegExp,
  change: (match: Match, groups: Groups, length: number, before: string) => Match,
): Refiner {
  return (matches, text) =>
    matches.map((match) => {
      if (!types.includes(match.expression.type)) return match;
      const before = text.slice(Math.max(0, match.start - lookBack), match.start);
      const found = words.exec(before);
      return found ? change(match, found.groups ?? {}, found[0].length, before.slice(0, found.index)) : match;
    });
}
