import type { Language } from '../../model/bilingual.ts';
import type { MonthNames } from '../date-style.ts';

/** The words of what a reader can choose. */
export interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly direction: string;
  readonly directions: Readonly<Record<'language' | 'rtl' | 'ltr', string>>;
  readonly dates: string;
  readonly months: string;
  readonly monthSets: Readonly<Record<MonthNames, string>>;
  readonly digits: string;
  readonly hijri: string;
  /** Beside which dates, and by which calendar. */
  readonly hijriWhat: string;
  readonly keys: string;
  readonly example: string;
}

export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
    direction: 'Time runs',
    directions: { language: 'Same as the language', rtl: 'To the left', ltr: 'To the right' },
    dates: 'Dates',
    months: 'Arabic month names',
    monthSets: {
      egypt: 'Egypt and the Gulf',
      levant: 'The Levant and Iraq',
      algeria: 'Algeria and Tunisia',
      morocco: 'Morocco',
    },
    digits: 'Digits in Arabic',
    hijri: 'Hijri date alongside',
    hijriWhat: 'Only where the day is known, by the Umm al-Qura calendar.',
    keys: 'Keyboard',
    example: 'Dates look like this:',
  },
  ar: {
    title: 'الإعدادات',
    language: 'اللغة',
    theme: 'المظهر',
    themes: { auto: 'حسب الجهاز', light: 'فاتح', dark: 'داكن' },
    direction: 'اتجاه الزمن',
    directions: { language: 'حسب اللغة', rtl: 'نحو اليسار', ltr: 'نحو اليمين' },
    dates: 'التواريخ',
    months: 'أسماء الأشهر',
    monthSets: {
      egypt: 'مصر والخليج',
      levant: 'الشام والعراق',
      algeria: 'الجزائر وتونس',
      morocco: 'المغرب',
    },
    digits: 'الأرقام',
    hijri: 'التاريخ الهجري بجانب الميلادي',
    hijriWhat: 'حيث يُعرف اليوم فقط، بتقويم أم القرى.',
    keys: 'لوحة المفاتيح',
    example: 'تُكتب التواريخ هكذا:',
  },
};
