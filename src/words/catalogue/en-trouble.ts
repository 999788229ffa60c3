import { plural, type PluralForms } from '../plural.ts';
import type { TroubleWords } from './trouble-words.ts';

const count = (n: number, forms: PluralForms['en']) => plural('en', n, forms);

export const englishTrouble: TroubleWords = {
  failedTitle: 'The timeline cannot be shown',
  failed: {
    elsewhere: 'The address after “?data=” is not on the same site as this page.',
    unreachable: 'The events file could not be reached.',
    offline: 'This device is offline, and the events have not been loaded yet.',
    refused: 'The server did not send the events file.',
    'broken-off': 'The connection broke off before the whole file had arrived.',
    cancelled: 'Loading was stopped.',
    'gave-up': 'The browser gave up reading the file; it may need more memory than there is.',
    'not-json': 'The events file is damaged: it is not valid JSON.',
    'bad-pack': 'The packed events file is damaged, or another version of the app made it.',
    'bad-shape': 'The events file is not in the form that this app reads.',
  },
  failedAdvice: {
    elsewhere: 'Put the file beside the app and write its path: “?data=data/events.json”.',
    unreachable: 'Check the connection, then try again.',
    offline: 'Connect, then try again.',
    refused: 'Check that the file is beside the app, then try again.',
    'broken-off': 'Check the connection, then try again.',
    cancelled: 'You can start again, or open the timeline of this app.',
    'gave-up': 'Close other pages or pack the file with “npm run pack”, then try again.',
    'not-json': 'Rebuild it with “npm run events”, then try again.',
    'bad-pack': 'Repack it with “npm run pack”, then try again.',
    'bad-shape': 'Correct what is listed here, or rebuild the file with “npm run events”.',
  },
  where: 'Where',
  httpStatus: (status) => `The server answered ${status}.`,
  faults: (n) => count(n, { one: '# fault', other: '# faults' }),
  notReadOn: 'The rest of the file was not read.',
  wholeFile: 'the file as a whole',
  moreFaults: (n) => count(n, { one: 'and # more', other: 'and # more' }),
  moreNames: (n) => count(n, { one: 'and # more', other: 'and # more' }),
  tryAgain: 'Try again',
  crashed: 'The app stopped because of a fault.',
  crashedAdvice: 'Reload the page. If it happens again, please report what is written here.',
  articleText: {
    loading: 'Loading the article…',
    missing:
      'The text of this article could not be loaded. The passage is shown as it was stored when the event was checked.',
    differs:
      'The text of this article is no longer the one that was checked. The passage is shown as it was stored then.',
    offline: 'This device is offline, and the article has not been loaded yet. The stored passage is shown.',
    excerpts:
      'Only the passages of this article and the sentences around them may be shown. “…” stands for the rest.',
  },
  notVerified: 'The browser could not verify that this is the text that was checked.',
  passageNotFound: 'The passage is not at its place in this text. It is shown as it was stored.',
  linkPart: {
    'newer-version': 'This link was made by a newer version of the app.',
    'unknown-part': 'Unknown in this link, and ignored:',
    'bad-value': 'Unreadable in this link, and ignored:',
    repeated: 'Repeated in this link; only the first was used:',
  },
  searchFailed: 'The search stopped working, so search and filters have no effect.',
  partFailed:
    'This part of the page could not be loaded. Check the connection, then try again, or reload the page.',
  spanNotShown: 'This timeline cannot go that far or that fine. What is shown comes nearest to:',
  restHolds: 'The rest of the link was used.',
  unknownEvent: 'The link names an event that is not in this timeline:',
  unknownPassage: 'The link names a passage that this event does not have:',
  unknownValue: 'The link filters by something that is not in this timeline, and that filter was ignored:',
};
