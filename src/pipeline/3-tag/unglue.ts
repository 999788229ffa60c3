import { modifiers } from './lexicon/modifiers.ts';
import { months } from './lexicon/months.ts';
import { parts } from './lexicon/parts.ts';
import { definiteUnits } from './lexicon/units.ts';
import { weekdays } from './lexicon/weekdays.ts';
import { foldedSet, words } from './lexicon/words.ts';
import { isArabicLetter, isDigit } from './characters.ts';
import { definite } from './pattern.ts';
import { bisect } from '../../base/bisect.ts';

/** A sentence in which words that were written together stand apart. */
export interface Unglued {
  readonly text: string;
  /** Where in `text` the spaces are that were put in, ascending. */
  readonly put: readonly number[];
}

/** What a second word may be glued to, and what may be glued to it: «العام|الماضي», «صباح|الأحد», «شهر|سبتمبر». */
const heads = foldedSet([
  ...months.keys(),
  ...definiteUnits.keys(),
  ...definite(weekdays.keys()),
  ...parts.keys(),
  ...words('يوم شهر عام سنة أمس غدا صباح مساء ليل ليلة فجر ظهر عصر ظهيرة'),
]);
const definiteTails = foldedSet([...modifiers.keys(), ...definite(weekdays.keys()), ...definiteUnits.keys()]);
const monthNames = foldedSet(months.keys());

/** What a sentence has in it where anything can be glued: a look at all of its words is five times dearer. */
const suspect = /[\u0620-\u064A]{3}(?:ال[\u0620-\u064A]{3}|\d)|\d[\u0620-\u064A]{2}|شهر[\u0620-\u064A]{3}/;

const none: readonly number[] = [];

/** Parts words of time that were written together, and a number from the word beside it. O(n). */
export function unglue(sentence: string): Unglued {
  const cuts = suspect.test(sentence) ? findCuts(sentence) : none;
  if (cuts.length === 0) return { text: sentence, put: cuts };
  const pieces = [0, ...cuts].map((from, n) => sentence.slice(from, cuts[n]));
  return { text: pieces.join(' '), put: cuts.map((cut, n) => cut + n) };
}

/** From a place in the text of `unglue` to the place in the sentence as it was. */
export function toGlued(put: readonly number[], at: number): number {
  return put.length === 0 ? at : at - bisect(0, put.length, (n) => (put[n] ?? 0) < at);
}

const [alef, lam, sheen, heh, reh] = Array.from('الشهر', (letter) => letter.charCodeAt(0));

/** The shortest words of time are «يوم», «شهر», «عام», «أمس». */
const shortest = 3;

/** One walk over the letters: a word is looked at only where an article, «شهر» or a digit stands inside it. */
function findCuts(sentence: string): readonly number[] {
  const cuts: number[] = [];
  /** Letters of the word so far. */
  let run = 0;
  let last = 0;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (isArabicLetter(code)) {
      if (run > shortest && code === lam && last === alef) cutBeforeArticle(sentence, at - 1, cuts);
      else if (run >= shortest && sentence.charCodeAt(at - 1) === reh) cutAfterMonthWord(sentence, at, cuts);
      else if (run === 0 && isDigit(last) && isArabicLetter(sentence.charCodeAt(at + 1))) cuts.push(at);
      run += 1;
    } else {
      if (run >= shortest && isDigit(code) && isHead(wordBefore(sentence, at))) cuts.push(at);
      run = 0;
    }
    last = code;
  }
  return cuts;
}

function cutBeforeArticle(sentence: string, at: number, cuts: number[]): void {
  if (isHead(wordBefore(sentence, at)) && definiteTails.has(wordAfter(sentence, at))) cuts.push(at);
}

function cutAfterMonthWord(sentence: string, at: number, cuts: number[]): void {
  const isAfter = sentence.charCodeAt(at - 2) === heh && sentence.charCodeAt(at - 3) === sheen;
  if (isAfter && monthNames.has(wordAfter(sentence, at))) cuts.push(at);
}

const longest = 24;

function wordBefore(sentence: string, end: number): string {
  let start = end;
  while (end - start < longest && isArabicLetter(sentence.charCodeAt(start - 1))) start -= 1;
  return sentence.slice(start, end);
}

function wordAfter(sentence: string, start: number): string {
  let end = start;
  while (end - start < longest && isArabicLetter(sentence.charCodeAt(end))) end += 1;
  return sentence.slice(start, end);
}

/** With up to two proclitics. */
function isHead(word: string): boolean {
  return (
    heads.has(word) ||
    (/^[وفبلك]/.test(word) && heads.has(word.slice(1))) ||
    (/^[وف][بلك]/.test(word) && heads.has(word.slice(2)))
  );
}
