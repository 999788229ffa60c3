import type { Language } from '../model/bilingual.ts';

export type DateParts = readonly ('weekday' | 'day' | 'month' | 'year')[];

/** The words around a date that say how precise it is. */
interface DateWords {
  readonly locale: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly oneDayOf: (range: string) => string;
  readonly within: (range: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly seasons: Readonly<Record<number, string>>;
  readonly season: (name: string, year: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (ordinal: number) => string;
  readonly beforeCommonEra: (year: string) => string;
  readonly at: (day: string, time: string) => string;
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const englishSuffix: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

export const dateWords: Readonly<Record<Language, DateWords>> = {
  en: {
    locale: 'en-GB',
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    notAfter: (date) => `no later than ${date}`,
    notBefore: (date) => `no earlier than ${date}`,
    range: (from, to) => `${from} to ${to}`,
    oneDayOf: (range) => `on a day from ${range}`,
    within: (range) => `sometime from ${range}`,
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    season: (name, year) => `${name} ${year}`,
    decade: (year) => `the ${year}s`,
    century: (ordinal) => `the ${ordinal}${englishSuffix[englishOrdinals.select(ordinal)] ?? 'th'} century`,
    beforeCommonEra: (year) => `${year} BCE`,
    at: (day, time) => `${day}, ${time} UTC`,
  },
  ar: {
    locale: 'ar-EG-u-nu-latn',
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    notAfter: (date) => `في موعد أقصاه ${date}`,
    notBefore: (date) => `ليس قبل ${date}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    oneDayOf: (range) => `في أحد الأيام ${range}`,
    within: (range) => `في وقت ما ${range}`,
    about: (date) => `نحو ${date}`,
    perhaps: (date) => `ربما ${date}`,
    seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    season: (name, year) => `${name} ${year}`,
    decade: (year) => `عقد ${year}`,
    century: (ordinal) => `القرن ${ordinal}`,
    beforeCommonEra: (year) => `${year} ق.م`,
    at: (day, time) => `${day}، ${time} بالتوقيت العالمي`,
  },
};
