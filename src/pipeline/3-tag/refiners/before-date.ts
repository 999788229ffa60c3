import type { TimeExpression } from '../../../model/timex.ts';
import type { Match } from '../rule.ts';
import type { Refiner } from './refiner.ts';

const lookBack = 64;

/** What a preposition can open an end of. */
const opened: readonly TimeExpression['type'][] = [
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

/** Changes the dates that a preposition stands before; `change` gets its length and what stands before it. */
export function beforeDate(
  preposition: RegExp,
  change: (match: Match, length: number, before: string) => Match,
): Refiner {
  return (matches, text) =>
    matches.map((match) => {
      if (!opened.includes(match.expression.type)) return match;
      const before = text.slice(Math.max(0, match.start - lookBack), match.start);
      const found = preposition.exec(before);
      return found ? change(match, found[0].length, before.slice(0, found.index)) : match;
    });
}
