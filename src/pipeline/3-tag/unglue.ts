import { foldLetters } from '../../model/fold-letters.ts';
import { modifiers } from './lexicon/modifiers.ts';
import { months } from './lexicon/months.ts';
import { parts } from './lexicon/parts.ts';
import { definiteUnits } from './lexicon/units.ts';
import { weekdays } from './lexicon/weekdays.ts';
import { words } from './lexicon/words.ts';
import { definite } from './pattern.ts';
import { bisect } from '../../base/bisect.ts';

/** A sentence in which words that were written together stand apart, and the way back. */
export interface Unglued {
  readonly text: string;
  /** From a place in `text` to the place in the sentence as it was. */
  readonly toGlued: (at: number) => number;
}

const fold = (all: Iterable<string>): ReadonlySet<string> => new Set(Array.from(all, foldLetters));

/** What a second word may be glued to, and what may be glued to it: «العام|الماضي», «صباح|الأحد», «شهر|سبتمبر». */
const heads = fold([
  ...months.keys(),
  ...definiteUnits.keys(),
  ...definite(weekdays.keys()),
  ...parts.keys(),
  ...words('يوم شهر عام سنة أمس غدا صباح مساء ليل ليلة فجر ظهر عصر ظهيرة'),
]);
const definiteTails = fold([...modifiers.keys(), ...definite(weekdays.keys()), ...definiteUnits.keys()]);
const monthNames = fold(months.keys());

const longWord = /(?<![\u0620-\u064A])[\u0620-\u064A]{6,24}(?![\u0620-\u064A])/g;
/** A digit before a word of two letters or more, and a word before a digit. */
const beforeWord = /\d(?=[\u0620-\u064A]{2})/g;
const beforeDigit = /(?<![\u0620-\u064A])[\u0620-\u064A]{3,10}(?=\d)/g;

/** Parts words of time that were written together, and a number from the word beside it. O(n). */
export function unglue(sentence: string): Unglued {
  const cuts = [
    ...Array.from(sentence.matchAll(longWord), ({ 0: word, index }) => [index, cutOf(word)] as const)
      .filter(([, cut]) => cut > 0)
      .map(([index, cut]) => index + cut),
    ...Array.from(sentence.matchAll(beforeWord), ({ index }) => index + 1),
    ...Array.from(sentence.matchAll(beforeDigit))
      .filter(([word]) => isHead(word))
      .map(({ 0: word, index }) => index + word.length),
  ].sort((a, b) => a - b);
  if (cuts.length === 0) return { text: sentence, toGlued: (at) => at };
  const pieces = [0, ...cuts].map((from, n) => sentence.slice(from, cuts[n]));
  /** Where the spaces are that were put in. */
  const put = cuts.map((cut, n) => cut + n);
  return { text: pieces.join(' '), toGlued: (at) => at - bisect(0, put.length, (n) => (put[n] ?? 0) < at) };
}

/** Where a word comes apart; 0 where it does not. */
function cutOf(word: string): number {
  for (let at = word.indexOf('ال', 2); at > 0; at = word.indexOf('ال', at + 1))
    if (definiteTails.has(word.slice(at)) && isHead(word.slice(0, at))) return at;
  const at = word.indexOf('شهر') + 3;
  return at <= 5 && at > 2 && monthNames.has(word.slice(at)) && isHead(word.slice(0, at)) ? at : 0;
}

/** With up to two proclitics. */
function isHead(word: string): boolean {
  return (
    heads.has(word) ||
    (/^[وفبلك]/.test(word) && heads.has(word.slice(1))) ||
    (/^[وف][بلك]/.test(word) && heads.has(word.slice(2)))
  );
}
