import type { AnyLanguage, Language } from './bilingual.ts';

/** The text as a reader of `language` gets it. */
export function textIn(text: AnyLanguage, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
