import type { Language } from '../model/bilingual.ts';

/** Between the parts of a line. */
export const comma: Readonly<Record<Language, string>> = { ar: '، ', en: ', ' };
