import { foldLetters } from '../model/fold-letters.ts';

/** Letters beyond those of `fold-letters`, each with what a reader without its keyboard types for it. */
const neighbours: ReadonlyMap<string, string> = new Map([
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['گ', 'ك'],
  ['ڭ', 'ك'],
  ['ڤ', 'ف'],
  ['ڥ', 'ف'],
  ['ڨ', 'ق'],
  ['ے', 'ي'],
  ['ە', 'ه'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ς', 'σ'],
]);

const plain = /^[a-z0-9]*$/;

/**
 * A word as search compares it: without case, diacritics, tatweel, the seats of hamza and whatever else spelling
 * confuses in Arabic or Latin script. Folding what is folded changes nothing.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return Array.from(foldLetters(bare), (letter) => neighbours.get(letter) ?? letter).join('');
}
