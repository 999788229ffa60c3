import type { Phrase } from './phrase.ts';
import { namedPeriods } from './named-periods.ts';
import { periods } from './periods.ts';
import { findYears } from './years.ts';

/** The phrases of a sentence that have a shape of our own. */
export function findShapes(sentence: string): readonly Phrase[] {
  return [
    ...[...periods, ...namedPeriods].flatMap(({ rule, pattern, toExpression }) =>
      [...sentence.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        rule,
        expression: toExpression(match.groups ?? {}),
      })),
    ),
    ...findYears(sentence),
  ];
}
