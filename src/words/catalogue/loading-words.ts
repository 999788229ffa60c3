import type { Language } from '../../model/bilingual.ts';
import { formatNumber } from '../numbers.ts';

/** What is said while a large file is loaded. */
export interface LoadingWords {
  /** How much has come, in megabytes, of how much where that is known. */
  readonly megabytes: (loaded: number, total?: number) => string;
  /** All of it has come. */
  readonly arranging: string;
  readonly stop: string;
  /** Leads to the timeline that the app ships. */
  readonly ownTimeline: string;
}

export const loadingWords: Readonly<Record<Language, LoadingWords>> = {
  en: {
    megabytes: (loaded, total) =>
      total === undefined
        ? `${formatNumber(loaded, { language: 'en' })} MB`
        : `${formatNumber(loaded, { language: 'en' })} of ${formatNumber(total, { language: 'en' })} MB`,
    arranging: 'Putting the events in order…',
    stop: 'Stop loading',
    ownTimeline: 'Open the timeline of this app',
  },
  ar: {
    megabytes: (loaded, total) =>
      total === undefined
        ? `${formatNumber(loaded, { language: 'ar' })} ميغابايت`
        : `${formatNumber(loaded, { language: 'ar' })} من ${formatNumber(total, { language: 'ar' })} ميغابايت`,
    arranging: 'يجري ترتيب الأحداث…',
    stop: 'أوقف التحميل',
    ownTimeline: 'افتح الخط الزمني لهذا التطبيق',
  },
};
