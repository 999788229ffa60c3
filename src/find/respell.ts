import { nearestWords } from './nearest-words.ts';
import type { AskedParts } from './question.ts';
import { hasTerm, type TextIndex } from './text-index.ts';
import { formsOfQuestion } from './word-forms.ts';
import { type TextWord, wordsOf } from './words.ts';

const mostRespelt = 3;
const mostTries = 6;
/** Two words written as one have at least so many letters each. */
const leastHalf = 3;
const longestWord = 40;

/**
 * The question otherwise written, such that something is found: two words as one, one as two, or a word in its nearest
 * spelling; three at most, the likeliest first.
 */
export function respell(
  query: string,
  parts: AskedParts,
  text: TextIndex,
  hasAny: (query: string) => boolean,
): readonly string[] {
  const asked = new Set(parts.flatMap(({ words }) => words.map((word) => word.text)));
  const words = wordsOf(query).filter((word) => asked.has(word.text));
  const strange = words.filter((word) => !isKnown(word.text, text));
  const tries = [
    ...joined(query, words),
    ...words.flatMap((word) => halvesOf(word.text, text).map((halves) => replaced(query, word, halves))),
    ...strange.flatMap((word) =>
      nearestWords(text, formsOfQuestion(word.text))
        .slice(0, mostTries)
        .map((other) => replaced(query, word, other)),
    ),
  ];
  const found: string[] = [];
  for (const candidate of new Set(tries)) {
    if (found.length === mostRespelt) break;
    if (candidate !== query && hasAny(candidate)) found.push(candidate);
  }
  return found;
}

function replaced(query: string, { start, end }: Pick<TextWord, 'start' | 'end'>, other: string): string {
  return `${query.slice(0, start)}${other}${query.slice(end)}`;
}

function joined(query: string, words: readonly TextWord[]): readonly string[] {
  return words.slice(1).flatMap(({ text, start, end }, n) => {
    const before = words[n];
    return before === undefined || /\S/.test(query.slice(before.end, start))
      ? []
      : [replaced(query, { start: before.start, end }, before.text + text)];
  });
}

/** A word cut where both halves are words of the events. */
function halvesOf(word: string, text: TextIndex): readonly string[] {
  if (word.length > longestWord) return [];
  return Array.from({ length: word.length }, (_, cut) => [word.slice(0, cut), word.slice(cut)])
    .filter((halves) => halves.every((half) => half.length >= leastHalf && isKnown(half, text)))
    .map((halves) => halves.join(' '));
}

/** Whether some event has just this word. */
function isKnown(word: string, text: TextIndex): boolean {
  return formsOfQuestion(word).some((form) => hasTerm(text, form));
}
