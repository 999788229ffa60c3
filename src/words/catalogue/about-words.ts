import type { Language } from '../../model/bilingual.ts';
import { arabicAbout } from './ar-about.ts';
import { englishAbout } from './en-about.ts';

/** The words of the page about the timeline. They are loaded with it, and stand apart from the catalogue for that. */
export interface AboutWords {
  readonly method: string;
  readonly methodIs: readonly string[];
  /** So many events, checked on a day that is said before it; how follows. */
  readonly checked: (events: number) => string;
  readonly unchecked: (events: number) => string;
  /** Of a very long list the numbers of this page are of its first events alone. */
  readonly ofFirst: (events: number) => string;
  readonly articles: string;
  readonly sentences: (read: number) => string;
  readonly candidates: (proposed: number) => string;
  readonly accepted: (accepted: number) => string;
  readonly dismissed: (dismissed: number) => string;
  readonly open: (open: number) => string;
  readonly passages: (passages: number) => string;
  readonly events: (events: number) => string;
  /** Heads the sentences that gave no event. */
  readonly unused: (sentences: number) => string;
  readonly notShown: string;
  readonly noLedger: string;
  readonly conventions: string;
  readonly conventionsIn: Readonly<Record<Language, string>>;
  readonly convention: ConventionWords;
  readonly limits: string;
  readonly limit: LimitWords;
}

interface ConventionWords {
  readonly week: (firstDay: string) => string;
  readonly weekend: (first: string, last: string) => string;
  /** The first and the last numbered member of its first part, and where its middle ends. */
  readonly parts: Readonly<
    Record<'week' | 'month' | 'year' | 'decade', (first: number, middle: number) => string>
  >;
  readonly ownYear: (days: number) => string;
  readonly loose: (said: number, announced: number) => string;
  readonly weekdayAlone: Readonly<Record<'past' | 'future', string>>;
  readonly hijri: (years: number) => string;
}

interface LimitWords {
  readonly onlyArticles: (articles: number) => string;
  readonly notJudged: string;
  /** Of which so many have one bound, and the others lie between two. */
  readonly withoutDay: (events: number, boundedOnce: number) => string;
  /** So many more are dated by one end, which makes so many of the filter that both are found by. */
  readonly oneEnd: (events: number, inFilter: number) => string;
  readonly undated: (events: number) => string;
  readonly likely: (articles: number) => string;
  readonly unknownOutlet: (articles: number) => string;
  readonly oneSource: (events: number) => string;
}

export const aboutWords: Readonly<Record<Language, AboutWords>> = { ar: arabicAbout, en: englishAbout };
