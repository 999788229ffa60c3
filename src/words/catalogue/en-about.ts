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
    'A program reads each article sentence by sentence, finds the words that give a date, and works out the date that they mean. Wherever a sentence may report an event, it proposes one.',
    'Every proposal is checked before anything is published, and accepted or turned down with a reason; how it was checked is said below. Quotes are given letter for letter as they stand in the article; their place is found again whenever the list is built. If the article, the quote or the reading of its date has changed, the list is not published.',
    'No date is more exact than its source: a month stays a month, and where no day is given, only its limits are shown.',
  ],
  checked: (n) => `${events(n)} checked`,
  unchecked: (n) =>
    count(n, { one: '# event has not been checked yet', other: '# events have not been checked yet' }),
  ofFirst: (n) => `The numbers on this page cover only the first ${events(n)} of the list.`,
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
  noLedger:
    'This timeline came without its ledger: what was read and what was turned down is not known here.',
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
      `A day or month without a year belongs to the year of publication if that puts it at most ${days(n)} away from the article, and otherwise to the nearest year that fits.`,
    loose: (said, announced) =>
      `The verb decides whether a date without a year is past or to come. A nearer date is taken against the verb only if something reported lies at most ${days(said)} ahead of the article, or something announced at most ${days(announced)} behind it.`,
    weekdayAlone: {
      past: 'A weekday that no verb governs is the last one.',
      future:
        'A weekday that no verb governs is the next one: on its own it belongs to a title or a programme.',
    },
    hijri: (n) =>
      `A year from 1300 to 1500 that names no calendar counts as Hijri if it lies at most ${n} years before the article’s Hijri year.`,
  },
  limits: 'Limits',
  limit: {
    onlyArticles: (n) =>
      count(n, {
        one: 'The timeline knows what this article reports and nothing else: that something is missing here does not mean that it did not happen.',
        other:
          'The timeline knows what these # articles report and nothing else: that something is missing here does not mean that it did not happen.',
      }),
    notJudged: 'Whether a source tells the truth is not judged here; who says so stands beside each quote.',
    withoutDay: (n, once) => {
      const kinds = [
        once > 0 && `for ${once} only a latest or an earliest day is known`,
        n > once && count(n - once, { one: '# lies between two days', other: '# lie between two days' }),
      ];
      return `No source gives the day of ${events(n)}: ${kinds.filter((part) => part !== false).join(', ')}.`;
    },
    oneEnd: (n, inFilter) =>
      `${count(n, {
        one: 'For # further event a source gives only a beginning or an end (“since 2006”)',
        other: 'For # further events a source gives only a beginning or an end (“since 2006”)',
      })}, so the filter “only from when or until when” counts ${inFilter}.`,
    undated: (n) => count(n, { one: '# event has no date at all.', other: '# events have no date at all.' }),
    likely: (n) =>
      count(n, {
        one: 'The day of publication of # article is inferred, but not certain.',
        other: 'The days of publication of # articles are inferred, but not certain.',
      }),
    unknownOutlet: (n) =>
      count(n, {
        one: 'The outlet that published # article is not known.',
        other: 'The outlets that published # articles are not known.',
      }),
    oneSource: (n) =>
      count(n, { one: '# event rests on a single report.', other: '# events rest on a single report.' }),
  },
};
