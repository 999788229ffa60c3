import type { Language } from '../../model/bilingual.ts';
import { plural } from '../plural.ts';

/** The words of long stretches without events, and of folding them. */
export interface FoldWords {
  /** The switch. */
  readonly fold: string;
  readonly years: (count: number) => string;
  readonly moreThanYears: (count: number) => string;
  readonly months: (count: number) => string;
  /** `length` is one of these. */
  readonly empty: (length: string) => string;
}

export const foldWords: Readonly<Record<Language, FoldWords>> = {
  en: {
    fold: 'Fold long stretches without events',
    years: (n) => plural('en', n, { one: '# year', other: '# years' }),
    moreThanYears: (n) => plural('en', n, { one: 'more than a year', other: 'more than # years' }),
    months: (n) => plural('en', n, { one: '# month', other: '# months' }),
    empty: (length) => `${length} without a dated event`,
  },
  ar: {
    fold: 'طيّ الفترات الطويلة الخالية من الأحداث',
    years: (n) =>
      plural('ar', n, {
        zero: 'أقل من سنة',
        one: 'سنة',
        two: 'سنتان',
        few: '# سنوات',
        many: '# سنة',
        other: '# سنة',
      }),
    moreThanYears: (n) =>
      plural('ar', n, {
        zero: 'أقل من سنة',
        one: 'أكثر من سنة',
        two: 'أكثر من سنتين',
        few: 'أكثر من # سنوات',
        many: 'أكثر من # سنة',
        other: 'أكثر من # سنة',
      }),
    months: (n) =>
      plural('ar', n, {
        zero: 'أقل من شهر',
        one: 'شهر',
        two: 'شهران',
        few: '# أشهر',
        many: '# شهرًا',
        other: '# شهر',
      }),
    empty: (length) => `${length} بلا حدث مؤرَّخ`,
  },
};
