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

/** Parts words of time that were written together, and a number from the word beside it. O(n). */
export function unglue(sentence: string): Unglued {
  const cuts = [...beforeArticles(sentence), ...afterMonthWords(sentence), ...besideDigits(sentence)];
  if (cuts.length === 0) return { text: sentence, toGlued: (at) => at };
  cuts.sort((a, b) => a - b);
  const pieces = [0, ...cuts].map((from, n) => sentence.slice(from, cuts[n]));
  /** Where the spaces are that were put in. */
  const put = cuts.map((cut, n) => cut + n);
  return {
    text: pieces.join(' '),
    toGlued: (at) => at - bisect(0, put.length, (n) => (put[n] ?? 0) < at),
  };
}

function beforeArticles(sentence: string): readonly number[] {
  const cuts: number[] = [];
  for (let at = sentence.indexOf('ال', 3); at >= 0; at = sentence.indexOf('ال', at + 2)) {
    if (!isLetter(sentence, at - 1) || !isLetter(sentence, at - 2)) continue;
    if (isHead(wordBefore(sentence, at)) && definiteTails.has(wordAfter(sentence, at))) cuts.push(at);
  }
  return cuts;
}

const monthWord = 'شهر';

function afterMonthWords(sentence: string): readonly number[] {
  const cuts: number[] = [];
  for (let at = sentence.indexOf(monthWord); at >= 0; at = sentence.indexOf(monthWord, at + 3)) {
    const next = at + monthWord.length;
    if (isLetter(sentence, next) && monthNames.has(wordAfter(sentence, next))) cuts.push(next);
  }
  return cuts;
}

/** «1967شخصا», «مطلع2024». */
function besideDigits(sentence: string): readonly number[] {
  return Array.from(sentence.matchAll(/\d+/g)).flatMap(({ 0: number, index }) => {
    const end = index + number.length;
    const isGluedAfter = isLetter(sentence, end) && isLetter(sentence, end + 1);
    const isGluedBefore = isLetter(sentence, index - 1) && isHead(wordBefore(sentence, index));
    return [...(isGluedBefore ? [index] : []), ...(isGluedAfter ? [end] : [])];
  });
}

const longest = 24;

function wordBefore(sentence: string, end: number): string {
  let start = end;
  while (end - start < longest && isLetter(sentence, start - 1)) start -= 1;
  return sentence.slice(start, end);
}

function wordAfter(sentence: string, start: number): string {
  let end = start;
  while (end - start < longest && isLetter(sentence, end)) end += 1;
  return sentence.slice(start, end);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x620 && code <= 0x64a;
}

/** With up to two proclitics. */
function isHead(word: string): boolean {
  return (
    heads.has(word) ||
    (/^[وفبلك]/.test(word) && heads.has(word.slice(1))) ||
    (/^[وف][بلك]/.test(word) && heads.has(word.slice(2)))
  );
}
