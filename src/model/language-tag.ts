import type { Language } from './bilingual.ts';
import { languages } from './languages.ts';

/** Of scripts that run from right to left, by their ISO 15924 codes. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** The language of the app that a BCP 47 tag names: `ar-SY` is Arabic, `arz` is not; undefined for any other. */
export function languageOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary);
}

/** Which way the lines of a text run whose language is this BCP 47 tag; left to right where it is no tag. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  const script = likelyScript(tag);
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** The script in which a language of this BCP 47 tag is most often written (ISO 15924); undefined where it is no tag. */
export function likelyScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
