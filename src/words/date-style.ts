import type { Language } from '../model/bilingual.ts';

/**
 * Names of the Gregorian months in Arabic: of Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of
 * Morocco.
 */
export const monthNameSets = ['egypt', 'levant', 'algeria', 'morocco'] as const;
export type MonthNames = (typeof monthNameSets)[number];

export const digitSets = ['latin', 'arabic'] as const;
export type Digits = (typeof digitSets)[number];

/** How dates and numbers are said. The names of months and the digits are those of Arabic: English has one set of each. */
export interface DateStyle {
  readonly language: Language;
  /** Egypt's when missing. */
  readonly months?: MonthNames | undefined;
  /** Latin when missing. */
  readonly digits?: Digits | undefined;
  /** Whether a day is followed by the same day of the Umm al-Qura calendar; not when missing. */
  readonly hijri?: boolean | undefined;
}

/** Equal for styles that say all dates and numbers alike. */
export function styleKey({ language, months = 'egypt', digits = 'latin', hijri = false }: DateStyle): string {
  return [language, ...(language === 'ar' ? [months, digits] : []), hijri].join(' ');
}

const kept = new Map<string, DateStyle>();

/** The same object for styles that say all alike, so that whoever compares objects sees a change only where there is one. */
export function sameStyle(style: DateStyle): DateStyle {
  const key = styleKey(style);
  const found = kept.get(key);
  if (found !== undefined) return found;
  const { language, months, digits, hijri } = style;
  const made = { language, months, digits, hijri };
  kept.set(key, made);
  return made;
}
