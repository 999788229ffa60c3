import type { Language } from '../model/bilingual.ts';

/** What each language calls itself, whatever language is spoken around it. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };
