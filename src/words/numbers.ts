import type { Language } from '../model/bilingual.ts';

const formats = {
  ar: new Intl.NumberFormat('ar-u-nu-latn'),
  en: new Intl.NumberFormat('en'),
};

/** A number in Latin digits, grouped as the language groups. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}
