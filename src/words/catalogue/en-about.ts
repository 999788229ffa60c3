import { plural, type PluralForms } from '../plural.ts';
import type { AboutWords } from './about-words.ts';

const count = (n: number, forms: PluralForms['en']) => plural('en', n, forms);
const events = (n: number) => count(n, { one: '# event', other: '# events' });
const days = (n: number) => count(n, { one: '# day', other: '# days' });

/** A period cut in two where its middle part is empty, else in three; the unit in the singular. */
const parts = (period: string, unit: string) => (first: number, middle: number) =>
  first === middle
    ? `The beginning of a ${period} is its first ${first} ${unit}s, and its end is the rest.`
    : `The beginning of a ${period} is its first ${first} ${unit}s, its middle goes on to ${unit} ${middle}, and its end is the rest.`;

export const englishAbout: AboutWords = {
  method: 'How it was made',
  methodIs: [
    'A program reads each article sentence by sentence, finds the words that give a day, and works out the day that they mean. Wherever a sentence may tell of an event, it proposes one.',
    'Every proposal is checked before anything is published, and accepted or turned down with a reason; who or what checked it is told below. A quote stands here letter for letter as it stands in its article; its place is found again whenever the list is built, and if the article, the quote or the reading of its date has changed, the list is not published.',
    'No date is more exact than its source: a month stays a month, and where no day is told, only what bounds it is shown.',
  ],
  checked: (n) => `${events(n)} checked`,
  unchecked: (n) =>
    count(n, { one: '# event has not been checked yet', other: '# events have not been checked yet' }),
  ofFirst: (n) => `The numbers on this page are of the first ${events(n)} of the list alone.`,
  articles: 'The articles, and what became of each sentence',
  sentences: (n) => count(n, { one: '# sentence read', other: '# sentences read' }),
  candidates: (n) => count(n, { one: '# candidate proposed', other: '# candidates proposed' }),
  accepted: (n) => `${n} accepted`,
  dismissed: (n) => `${n} turned down`,
  open: (n) => `${n} still open`,
  passages: (n) => count(n, { one: '# passage quoted', other: '# passages quoted' }),
  events: (n) => `for ${events(n)}`,
  unused: (n) => count(n, { one: '# sentence gave no event', other: '# sentences gave no event' }),
  notShown: 'This article may be shown in excerpts only.',
  noLedger: 'This timeline came without its ledger: what was read and turned down is not known here.',
  conventions: 'How dates are read',
  conventionsIn: { ar: 'In Arabic articles', en: 'In English articles' },
  convention: {
    week: (firstDay) => `A week begins on ${firstDay}.`,
    weekend: (first, last) => `The weekend is ${first} and ${last}.`,
    parts: {
      week: parts('week', 'day'),
      month: parts('month', 'day'),
      year: parts('year', 'month'),
      decade: parts('decade', 'year'),
    },
    ownYear: (n) =>
      `A day or month without a year belongs to the article’s own year when that is at most ${days(n)} away, else to the nearest year that fits.`,
    loose: (said, announced) =>
      `A verb says whether a date without a year is past or to come. Against it, a date is taken as near when it lies at most ${days(said)} ahead of something said, or ${days(announced)} behind something announced.`,
    weekdayAlone: {
      past: 'A weekday that no verb governs is the last one.',
      future: 'A weekday that no verb governs is the next one: what stands alone is a title or a programme.',
    },
    hijri: (n) =>
      `A year from 1300 to 1500 without a mark is Hijri when it lies at most ${n} years before the article’s.`,
  },
  limits: 'Limits',
  limit: {
    onlyArticles: (n) =>
      count(n, {
        one: 'It knows what this article tells, and nothing else: that something is missing here does not mean that it did not happen.',
        other:
          'It knows what these # articles tell, and nothing else: that something is missing here does not mean that it did not happen.',
      }),
    notJudged: 'Whether a source tells the truth is not judged. Who says so stands beside each quote.',
    withoutDay: (n) =>
      count(n, {
        one: '# event is only bounded: no source gives its day.',
        other: '# events are only bounded: no source gives their day.',
      }),
    undated: (n) => count(n, { one: '# event has no date at all.', other: '# events have no date at all.' }),
    likely: (n) =>
      count(n, {
        one: 'The day of publication of # article is likely, not certain.',
        other: 'The days of publication of # articles are likely, not certain.',
      }),
    unknownOutlet: (n) =>
      count(n, {
        one: 'Of # article it is not known who published it.',
        other: 'Of # articles it is not known who published them.',
      }),
    oneSource: (n) =>
      count(n, { one: '# event rests on one report alone.', other: '# events rest on one report alone.' }),
  },
};
