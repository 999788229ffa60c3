import type { Language } from '../../model/bilingual.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';

export const catalogue: Readonly<Record<Language, Words>> = { ar: arabic, en: english };
