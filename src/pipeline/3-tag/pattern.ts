import { foldLetters } from '../../model/fold-letters.ts';

/** Any of the words, folded, the longest first, as a pattern. */
export function anyOf(words: Iterable<string>): string {
  const folded = [...new Set(Array.from(words, foldLetters))];
  folded.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${folded.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' +')).join('|')})`;
}

/** Where a word begins: after the proclitics و ف and ب ل ك, which belong to the sentence and not to the phrase. */
const wordStart = '(?<![\\p{L}\\p{N}_])(?:[وف])?(?:[بلك])?';
const wordEnd = '(?![\\p{L}\\p{N}_])';

/**
 * A pattern for a phrase that stands as words of its own. `before` must stand before it and is left out of it.
 * Every named group of `phrase` reaches the rule.
 */
export function phrase(phrasePattern: string, before = ''): RegExp {
  return new RegExp(`${wordStart}${before}(?<phrase>${phrasePattern})${wordEnd}`, 'gud');
}

/** A lexicon by its folded words. */
export function lookup<T>(lexicon: ReadonlyMap<string, T>): (word: string | undefined) => T | undefined {
  const folded = new Map(Array.from(lexicon, ([word, value]) => [foldLetters(word), value]));
  return (word) => (word === undefined ? undefined : folded.get(word.replace(/ +/g, ' ')));
}
