import * as z from 'zod/mini';
import type { languages } from './languages.ts';

export type Language = (typeof languages)[number];

/** A text that every reader gets in his own language. */
export const bilingualSchema = z.strictObject({ en: z.string(), ar: z.string() });
export type Bilingual = Readonly<z.infer<typeof bilingualSchema>>;

/** A text that may stand in one language only, such as a name. */
export const anyLanguageSchema = z.union([z.string(), bilingualSchema]);
export type AnyLanguage = Readonly<z.infer<typeof anyLanguageSchema>>;
