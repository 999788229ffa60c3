import { plural, type PluralForms } from '../plural.ts';
import type { ReaderWords } from './reader-words.ts';

const count = (n: number, forms: PluralForms['en']) => plural('en', n, forms);

export const englishReader: ReaderWords = {
  label: 'The open event and its sources',
  noDate: 'No date',
  times: (n) => count(n, { one: 'once', other: '# times' }),
  sources: (articles, reports, passages) => {
    const sources =
      reports < articles
        ? `${reports === 1 ? 'one report' : `${reports} reports`} in ${articles} outlets`
        : articles === 0
          ? 'no source'
          : count(articles, { one: '# source', other: '# sources' });
    return passages === articles ? sources : `${sources}, ${passages} passages`;
  },
  sourcesOfEvent: 'The sources of this event',
  givesNoDay: 'gives no date',
  passages: 'Passages',
  passage: 'Passage',
  noPassages: 'No passage has been attached to this event yet.',
  chain: 'Who says so',
  ownVoice: 'in the article’s own words',
  anonymous: 'unnamed',
  unknownOutlet: 'outlet unknown',
  sameWords: 'The same sentences appear in',
  translation: 'Translation',
  article: 'The article',
  wholeTitle: 'Show the whole title',
  lessTitle: 'Show less of the title',
  wholeArticle: 'Show the whole article',
  allExcerpts: 'Show all excerpts',
  lessArticle: 'Show less of it',
  backToPassage: 'Back to the passage',
  published: 'Published',
  publishedCertainty: {
    stated: 'as the article states',
    certain: 'inferred with certainty',
    likely: 'inferred, but not certain',
  },
  evidence: { text: 'In the article', 'other-article': 'In another article', outside: 'From outside' },
  howWeKnow: 'How the day of publication is known',
  leftOut: 'Left out',
  folded: 'Folded here',
  severalEvents: (n) => count(n, { one: 'Tells of # other event', other: 'Tells of # other events' }),
  dateHeading: 'How the date was read',
  eventDate: 'The date of the event',
  countedFromPublication: 'counted from the day of publication,',
  countedFromWords: 'counted from the words',
  thatIs: ', that is',
  machine: 'The words alone give',
  checked: 'Decided in the check',
  inherited: 'This passage continues from an earlier sentence, which gives the day:',
  showSentence: 'Show that sentence',
  showInArticle: 'Show in the article',
  passageWithoutDate: 'This passage gives no date.',
  bounded: 'No source gives the day; what the sources say only narrows it down:',
  undated:
    'No source gives a day, and nothing narrows it down. The event is in the “undated” list, not on the axis.',
  decidedDate: 'The date of this event was decided in the check:',
  saysNothingOfDay: 'It gives no date.',
  decision: 'Decision and reason',
  linked: 'Linked events',
  neighbours: 'Previous and next in the list',
  neighbour: { previous: 'Previous', next: 'Next' },
  note: 'Note',
  names: 'Who and where',
  checkedOn: 'Checked on',
  checkedAgainst: (n) =>
    count(n, {
      one: 'Against the text with this fingerprint:',
      other: 'Against the texts with these fingerprints:',
    }),
  textState: {
    same: 'the text shown here is the same',
    earlier: 'an earlier text; the article has been replaced since',
    differs: 'the text found here is a different one',
    unproven: 'the browser cannot compute the fingerprint of the text shown here',
    unseen: 'compared when the article is opened',
    'not-here': 'the article cannot be shown here',
  },
  unchecked: 'Not checked yet',
  notChecked: 'This event has not been checked yet.',
  copyQuote: 'Copy quote with citation',
  openFull: 'Open fully',
  width: 'Width of the reader',
  shareOfPage: (percent) => `${percent}% of the page`,
  openHalf: 'Open halfway',
};
