import { plural, type PluralForms } from '../plural.ts';
import type { TroubleWords } from './trouble-words.ts';

const count = (n: number, forms: PluralForms['en']) => plural('en', n, forms);

export const englishTrouble: TroubleWords = {
  failedTitle: 'The timeline cannot be shown',
  failed: {
    elsewhere: 'The address after “?data=” does not lie where this page lies.',
    unreachable: 'The file with the events could not be reached.',
    offline: 'This device is offline, and the events have not been loaded yet.',
    refused: 'The server did not hand over the file with the events.',
    'broken-off': 'The connection broke off before the whole file had come.',
    cancelled: 'Loading was stopped.',
    'gave-up': 'The browser gave up reading the file; it may want more memory than there is.',
    'not-json': 'The file with the events is damaged: it is not valid JSON.',
    'bad-pack': 'The packed file with the events is damaged, or another version of the app made it.',
    'bad-shape': 'The file with the events does not have the shape that this app reads.',
  },
  failedAdvice: {
    elsewhere: 'Put the file beside the app and write its path: “?data=data/events.json”.',
    unreachable: 'Check the connection, then try again.',
    offline: 'Connect, then try again.',
    refused: 'Check that the file lies beside the app, then try again.',
    'broken-off': 'Check the connection, then try again.',
    cancelled: 'You can begin again, or open the timeline of this app.',
    'gave-up': 'Close other pages or pack the file with “npm run pack”, then try again.',
    'not-json': 'Build it anew with “npm run events”, then try again.',
    'bad-pack': 'Pack it anew with “npm run pack”, then try again.',
    'bad-shape': 'Mend what is listed here, or build the file anew with “npm run events”.',
  },
  where: 'Where',
  httpStatus: (status) => `The server answered ${status}.`,
  faults: (n) => count(n, { one: '# fault', other: '# faults' }),
  notReadOn: 'The rest of the file was not read.',
  wholeFile: 'the file as a whole',
  moreFaults: (n) => count(n, { one: 'and # more', other: 'and # more' }),
  moreNames: (n) => count(n, { one: 'and # more', other: 'and # more' }),
  tryAgain: 'Try again',
  crashed: 'A fault in the app stopped it.',
  crashedAdvice: 'Load the page again. If it happens again, please report what is written here.',
  articleText: {
    loading: 'Loading the article…',
    missing:
      'The text of this article could not be loaded. Shown is the passage as it was stored when the event was checked.',
    differs:
      'The text of this article is no longer the one that was checked. Shown is the passage as it was stored then.',
    offline: 'This device is offline, and the article has not been loaded yet. Shown is the stored passage.',
    excerpts:
      'Of this article only the passages and the sentences around them may be shown. “…” stands for the rest.',
  },
  notVerified: 'The browser could not verify that this is the text that was checked.',
  passageNotFound:
    'The passage does not stand at its place in this text. Shown is the passage as it was stored.',
  linkPart: {
    'newer-version': 'This link was made by a newer version of the app.',
    'unknown-part': 'This in the link is unknown and was ignored:',
    'bad-value': 'This in the link cannot be read and was ignored:',
    repeated: 'This stands in the link more than once, and only the first of it holds:',
  },
  searchFailed: 'The search stopped working, so search and filters change nothing.',
  partFailed:
    'This part of the page could not be loaded. Check the connection, then try again, or load the page again.',
  spanNotShown: 'Too far or too fine for this timeline, so shown is what comes nearest to:',
  restHolds: 'The rest of it holds.',
  unknownEvent: 'The link names an event that is not in this timeline:',
  unknownPassage: 'The link names a passage that this event does not have:',
  unknownValue: 'The link filters by something that is not in this timeline, and the filter was left out:',
};
