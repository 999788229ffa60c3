import type { Language } from '../../model/bilingual.ts';
import type { DateStyle } from '../date-style.ts';
import { inDigits } from '../digits.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';

/** In Latin digits. */
export const catalogue: Readonly<Record<Language, Words>> = { ar: arabic, en: english };

/** By the words in Latin digits. */
const inArabicDigits = new WeakMap<object, unknown>();

/** The words of a language with their numbers in the digits of the style. */
export function wordsIn(style: DateStyle): Words {
  return inStyle(style, catalogue[style.language]);
}

/** Words that stand apart from the catalogue, in the style's language, as `wordsIn` says those in it; always the same object for the same two. */
export function inStyle<T extends object>(style: DateStyle, words: T): T;
export function inStyle(style: DateStyle, words: object): unknown {
  if (style.language !== 'ar' || style.digits !== 'arabic') return words;
  const said = inArabicDigits.get(words) ?? sayIn(style, words);
  inArabicDigits.set(words, said);
  return said;
}

/** Every function in them is followed by `inDigits`: what it is given and is not its own stands isolated. */
function sayIn(style: DateStyle, part: unknown): unknown {
  if (typeof part === 'function')
    return (...given: readonly unknown[]): string => inDigits(String(part(...given)), style);
  if (Array.isArray(part)) return part.map((each) => sayIn(style, each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, sayIn(style, value)]));
}
