import type { ParsedResult } from 'chrono-node/en';
import { amountFrom } from './known-parts.ts';
import type { Phrase } from './phrase.ts';

const guessedCount = /\b(?:half|several)\b/i;
const roundCount = /\b(?:about|around|few|couple)\b/i;

/** What counts from publication: “ago”, “in two days”, “the last two years”. A count from another event is left alone. */
export function readDistance(
  result: ParsedResult,
  words: string,
  at: Pick<Phrase, 'start' | 'end'>,
): Phrase | undefined {
  if (guessedCount.test(words)) return undefined;
  const amount = amountFrom(result.start);
  if (/\bago$|^in\b/i.test(words)) {
    const approximate = roundCount.test(words);
    return {
      ...at,
      rule: 'english-distance',
      expression: { type: 'distance', amounts: [amount], approximate },
    };
  }
  const stretch = /^(?:last|past|next)\s+(?:a\s+)?(?:\w+)\s+(?:days|weeks|months|years)$/i.test(words);
  if (!stretch || roundCount.test(words)) return undefined;
  return { ...at, rule: 'english-span', expression: { type: 'span', ...amount } };
}
