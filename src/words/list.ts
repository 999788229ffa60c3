import type { Language } from '../model/bilingual.ts';

const formats = { ar: new Intl.ListFormat('ar'), en: new Intl.ListFormat('en-GB') };

/** “AFP, Reuters and Al-Rai”, «الراي ورويترز». */
export function sayList(names: readonly string[], language: Language): string {
  return formats[language].format(names);
}
