import type { Language } from '../model/bilingual.ts';

const between: Readonly<Record<Language, string>> = { ar: '؛ ', en: '; ' };

/** A text with a note in parentheses: in those that it ends with, if it does. */
export function noted(text: string, note: string, language: Language): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}${between[language]}${note})` : `${text} (${note})`;
}
