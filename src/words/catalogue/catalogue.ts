import type { Language } from '../../model/bilingual.ts';
import type { DateStyle } from '../date-style.ts';
import { inDigits } from '../digits.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';

/** In Latin digits. */
export const catalogue: Readonly<Record<Language, Words>> = { ar: arabic, en: english };

let arabicDigits: Words | undefined;

/** The words of a language with their numbers in the digits of the style; always the same object for the same two. */
export function wordsIn(style: DateStyle): Words {
  if (style.language !== 'ar' || style.digits !== 'arabic') return catalogue[style.language];
  arabicDigits ??= sayIn(style, catalogue.ar);
  return arabicDigits;
}

/** The catalogue with every function in it followed by `inDigits`: what it is given and is not its own stands isolated. */
function sayIn<T>(style: DateStyle, part: T): T;
function sayIn(style: DateStyle, part: unknown): unknown {
  if (typeof part === 'function')
    return (...given: readonly unknown[]): string => inDigits(String(part(...given)), style);
  if (Array.isArray(part)) return part.map((each) => sayIn(style, each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, sayIn(style, value)]));
}

/** Words that stand apart from the catalogue, as `wordsIn` says those in it; `words` are in the style's language. */
export function inStyle<T>(style: DateStyle, words: T): T {
  return style.language === 'ar' && style.digits === 'arabic' ? sayIn(style, words) : words;
}
