import { nearestWords } from './nearest-words.ts';
import type { AskedParts } from './question.ts';
import type { TextIndex } from './text-index.ts';

const mostRespelt = 3;
const mostTries = 6;

/** The question with one word in another spelling, such that something is found: three of them at most, the likeliest first. */
export function respell(
  query: string,
  parts: AskedParts,
  text: TextIndex,
  hasAny: (query: string) => boolean,
): readonly string[] {
  const words = parts.flatMap((part) => part.words);
  const tries = words.flatMap((word) =>
    nearestWords(text, word.forms)
      .slice(0, mostTries)
      .map((other) => query.replace(word.text, other)),
  );
  const found: string[] = [];
  for (const candidate of new Set(tries)) {
    if (found.length === mostRespelt) break;
    if (candidate !== query && hasAny(candidate)) found.push(candidate);
  }
  return found;
}
