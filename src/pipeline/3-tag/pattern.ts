import { foldLetters } from '../../model/fold-letters.ts';

/** What a word is made of in matching text, for a character class: Arabic and Latin letters without marks. */
export const letters = 'A-Za-z\\u00C0-\\u024F\\u0620-\\u064A\\u066E-\\u06D3\\u06D5\\u06FA-\\u06FF';

/** Any of the words, folded, the longest first, as a pattern. */
export function anyOf(words: Iterable<string>): string {
  const folded = [...new Set(Array.from(words, foldLetters))];
  folded.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${folded.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** A word ends where no letter or digit follows; a number also where an Arabic word is glued to it. */
const wordEnd = `(?:(?![${letters}\\d_])|(?<=\\d)(?=[\\u0620-\\u064A]{2}))`;

/**
 * The pattern of a rule: what it describes has to stand at the place that it is tried at, and to end with a word.
 * `follow` must come next and is left out of the phrase. Matching text has one space where the source has several.
 */
export function phrase(pattern: string, follow = ''): RegExp {
  return new RegExp(`(?:${pattern})${wordEnd}${follow}`, 'y');
}

/** What has to stand right before a phrase, or must not: a pattern that ends where the phrase begins. */
export function justBefore(pattern: string): RegExp {
  return new RegExp(`(?<![${letters}\\d_])(?:${pattern})$`);
}

/** Any of some nouns with whatever proclitics and article: «ثورة», «بثورة», «وللثورة». */
export function noun(words: Iterable<string>): string {
  return `(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)${anyOf(words)}`;
}

/** A lexicon by its folded words. */
export function lookup<T>(lexicon: ReadonlyMap<string, T>): (word: string | undefined) => T | undefined {
  const folded = new Map(Array.from(lexicon, ([word, value]) => [foldLetters(word), value]));
  return (word) => (word === undefined ? undefined : folded.get(word));
}

/** Stand for a run of digits among the first words of a rule: any, of one or two, of four. */
export const digits = '0';
export const twoDigits = '00';
export const fourDigits = '0000';

/** The first word of each of some phrases, folded: by it the scanner finds the rules to try. */
export function firstWords(phrases: Iterable<string>): readonly string[] {
  return [...new Set(Array.from(phrases, (text) => foldLetters(text).split(' ', 1)[0] ?? ''))];
}

/** The same words with the article ال before them. */
export function definite(words: Iterable<string>): readonly string[] {
  return Array.from(words, (word) => `ال${word}`);
}
