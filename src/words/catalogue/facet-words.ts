import type { Language } from '../../model/bilingual.ts';

/** By what events can be narrowed; `src/find` says what each means. */
export type FacetName = 'kind' | 'status' | 'stance' | 'by' | 'actor' | 'place' | 'article' | 'precision';

/** Values of facets that have no name of their own in the data. */
export interface FacetWords {
  readonly precision: Readonly<
    Record<'day' | 'month' | 'year' | 'window' | 'about' | 'open' | 'undated', string>
  >;
  readonly ownVoice: string;
  readonly unnamed: string;
}

export const facetWords: Readonly<Record<Language, FacetWords>> = {
  en: {
    precision: {
      day: 'to the day',
      month: 'to the month',
      year: 'to the season or the year',
      window: 'one of several days',
      about: 'roughly',
      open: 'only from when or until when',
      undated: 'not at all',
    },
    ownVoice: 'The article itself',
    unnamed: 'An unnamed source',
  },
  ar: {
    precision: {
      day: 'باليوم',
      month: 'بالشهر',
      year: 'بالفصل أو السنة',
      window: 'يوم من عدة أيام',
      about: 'على التقريب',
      open: 'بدايته أو نهايته فقط',
      undated: 'بلا تاريخ',
    },
    ownVoice: 'المقال نفسه',
    unnamed: 'مصدر لم يُذكر اسمه',
  },
};
