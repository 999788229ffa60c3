import { languageOf } from '../model/language-tag.ts';
import { steady } from './bidi.ts';

const marks = { ar: ['«', '»'], en: ['“', '”'] } as const;

/** The opening and the closing mark of a language; `language` is BCP 47. */
export function quoteMarks(language: string): readonly [string, string] {
  return languageOf(language) === 'ar' ? marks.ar : marks.en;
}

/** Puts a text between the quotation marks of its own language; `language` is BCP 47. */
export function quoted(text: string, language: string): string {
  const [open, close] = quoteMarks(language);
  return `${open}${steady(text)}${close}`;
}
