import type { Language } from '../model/bilingual.ts';
import type { DateStyle } from './date-style.ts';

export type DateParts = readonly ('weekday' | 'day' | 'month' | 'year')[];

/** How a date is said, and whether its days wear their weekday. */
export interface Voice extends DateStyle {
  readonly weekdays: boolean;
}

/** The words around a date that say how precise it is. */
interface DateWords {
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly oneDayOf: (range: string) => string;
  readonly oneDayIn: (period: string) => string;
  readonly within: (range: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  /** Of one end of a range, where no word can go before it. */
  readonly perhapsEnd: (date: string) => string;
  readonly seasons: Readonly<Record<number, string>>;
  readonly season: (name: string, year: string) => string;
  readonly decade: (year: string) => string;
  /** Where "the 1900s" would be taken for a century. */
  readonly decadeOf: (range: string) => string;
  readonly century: (ordinal: number) => string;
  readonly commonEra: (year: string) => string;
  readonly beforeCommonEra: (year: string) => string;
  readonly at: (day: string, time: string) => string;
  readonly hijri: (date: string) => string;
  /** The same date by another calendar. */
  readonly beside: (date: string, other: string) => string;
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const englishSuffix: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

export const dateWords: Readonly<Record<Language, DateWords>> = {
  en: {
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    notAfter: (date) => `no later than ${date}`,
    notBefore: (date) => `no earlier than ${date}`,
    range: (from, to) => `${from} to ${to}`,
    oneDayOf: (range) => `on a day from ${range}`,
    oneDayIn: (period) => `on a day in ${period}`,
    within: (range) => `sometime from ${range}`,
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    perhapsEnd: (date) => `${date} (perhaps)`,
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    season: (name, year) => `${name} ${year}`,
    decade: (year) => `the ${year}s`,
    decadeOf: (range) => `the decade ${range}`,
    century: (ordinal) => `the ${ordinal}${englishSuffix[englishOrdinals.select(ordinal)] ?? 'th'} century`,
    commonEra: (year) => `${year} CE`,
    beforeCommonEra: (year) => `${year} BCE`,
    at: (day, time) => `${day}, ${time} UTC`,
    hijri: (date) => `${date}\u00A0AH`,
    beside: (date, other) => `${date} (${other})`,
  },
  ar: {
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    notAfter: (date) => `في موعد أقصاه ${date}`,
    notBefore: (date) => `ليس قبل ${date}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    oneDayOf: (range) => `في أحد الأيام ${range}`,
    oneDayIn: (period) => `في أحد أيام ${period}`,
    within: (range) => `في وقت ما ${range}`,
    about: (date) => `نحو ${date}`,
    perhaps: (date) => `ربما ${date}`,
    perhapsEnd: (date) => `${date} (ربما)`,
    seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    season: (name, year) => `${name} ${year}`,
    decade: (year) => `عقد ${year}`,
    decadeOf: (range) => `العقد ${range}`,
    century: (ordinal) => `القرن ${ordinal}`,
    commonEra: (year) => `${year} م`,
    beforeCommonEra: (year) => `${year} ق.م`,
    at: (day, time) => `${day}، ${time} بالتوقيت العالمي`,
    hijri: (date) => `${date}\u00A0هـ`,
    beside: (date, other) => `${date} (${other})`,
  },
};
