import { facetWords } from './facet-words.ts';
import { findWords } from './find-words.ts';
import { faultWords } from './fault-words.ts';
import { hintWords } from './hint-words.ts';
import { foldWords } from './fold-words.ts';
import { listWords } from './list-words.ts';
import { loadingWords } from './loading-words.ts';
import { pictureWords } from './picture-words.ts';
import { shareWords } from './share-words.ts';
import { isolate } from '../bidi.ts';
import { plural, type PluralForms } from '../plural.ts';
import { settingsWords } from './settings-words.ts';
import { englishReader } from './en-reader.ts';
import { englishTrouble } from './en-trouble.ts';
import type { StatusWords, Words } from './words.ts';

const count = (n: number, forms: PluralForms['en']) => plural('en', n, forms);

const status: StatusWords = {
  occurred: 'happened',
  planned: 'planned',
  claimed: 'claimed',
  denied: 'denied',
  cancelled: 'called off',
};

export const english: Words = {
  chrome: {
    loading: 'Loading the timeline…',
    draft: 'This is a draft: not all of it has been checked.',
    timeline: 'Timeline',
    close: 'Close',
    dismiss: 'Dismiss',
    more: 'More',
    exportImage: 'Export',
    about: 'About this timeline',
    partLoading: 'Loading…',
    legend: 'Legend',
    keys: 'Keys',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    events: (n) => count(n, { one: '# event', other: '# events' }),
    inView: (n) => (n === 0 ? 'none in view' : count(n, { one: '# in view', other: '# in view' })),
    undated: (n) => count(n, { one: '# undated', other: '# undated' }),
    undatedWhy: 'The sources give no day for these, and nothing narrows it down.',
    choose: (n) => count(n, { one: '# event here', other: '# events here' }),
    empty: 'This timeline has no events yet.',
    noneDated: 'No event of this timeline has a date.',
    nonePassingDated: 'No event that passes these filters has a date.',
    nothingInView: 'The sources date nothing to this stretch of time.',
    mayLieHere: (n) =>
      count(n, {
        one: '# event with a date open on this side may fall in it.',
        other: '# events with dates open on this side may fall in it.',
      }),
    runOn: (n) =>
      count(n, {
        one: '# more event runs on beyond this view',
        other: '# more events run on beyond this view',
      }),
    runOnNamed: (said, titles, isAll) => `${said}: ${titles.map(isolate).join('; ')}${isAll ? '' : '; …'}`,
    alsoPossible: (n) =>
      count(n, {
        one: '# more event with an open-ended date may fall here',
        other: '# more events with open-ended dates may fall here',
      }),
    earlier: 'Nearest event before it',
    later: 'Nearest event after it',
  },
  legend: {
    kinds: 'What it was',
    statuses: 'Did it happen?',
    precision: 'How well the date is known',
    day: 'on a known day',
    dayOrShort: 'on a known day, or over a short span',
    short: 'over a short span',
    lasted: 'lasted this long',
    within: 'some time within',
    notAfter: 'then or earlier',
    about: 'around then',
    openEnd: 'no known end',
    perhaps: 'pale: perhaps then',
    others: 'On the axis',
    cluster: 'number of other events here; open it to see them',
    single: 'one more event',
    weight: 'larger and bolder: more important',
    link: 'link to another event',
    selected: 'the open event',
    linked: 'linked to the open event',
  },
  keys: {
    title: 'Keys and gestures',
    previousNext: 'Previous and next event',
    alsoInList: 'The same, also in the list',
    firstLast: 'First and last event',
    screens: 'Move by one screen',
    zoom: 'Zoom in and out',
    fit: 'Show everything',
    open: 'Open the event',
    space: 'Space',
    close: 'Close',
    divider: 'Make the reader wider or narrower, on the divider',
    sheet: 'Raise or lower the reader, on its handle',
    list: 'This list',
    cluster: 'Open the group it is in',
    search: 'Go to search',
    view: 'List of events, and back',
    shortcuts: 'Single-key shortcuts (L, C, /, ?)',
    hands: 'By hand',
    wheel: 'Move along time',
    wheelZoom: 'Zoom around the pointer',
    drag: 'Move along time',
    doubleClick: 'Zoom in',
    gestures: {
      wheel: 'Wheel',
      wheelZoom: 'Ctrl or ⌘ + wheel, or pinch',
      drag: 'Drag',
      doubleClick: 'Double click',
    },
  },
  loading: loadingWords.en,
  picture: pictureWords.en,
  list: listWords.en,
  share: shareWords.en,
  find: findWords.en,
  facetValue: facetWords.en,
  folds: foldWords.en,
  reader: englishReader,
  settings: settingsWords.en,
  trouble: englishTrouble,
  fault: faultWords.en,
  hint: hintWords.en,
  kind: {
    summit: 'Summit',
    visit: 'Visit',
    talks: 'Talks',
    statement: 'Statement',
    sanctions: 'Sanctions',
    arms: 'Arms',
    exercise: 'Military exercise',
    forum: 'Forum',
    deadline: 'Deadline',
    other: 'Other',
  },
  status,
  statusOf: {
    summit: status,
    visit: status,
    talks: status,
    statement: status,
    sanctions: status,
    arms: status,
    exercise: status,
    forum: status,
    deadline: status,
    other: status,
  },
  stance: {
    reports: 'reports it',
    claims: 'claims it',
    denies: 'denies it',
    'declines-to-confirm': 'will not confirm it',
    expects: 'expects it',
    background: 'mentions it as background',
  },
  conflictAbout: {
    date: 'Accounts differ on the date',
    place: 'Accounts differ on the place',
    claim: 'Accounts differ on what happened',
  },
  selfConflictAbout: {
    date: 'The account contradicts itself on the date',
    place: 'The account contradicts itself on the place',
    claim: 'The account contradicts itself',
  },
  link: {
    fulfils: { to: 'Forecast or announced earlier', from: 'What came of it' },
    contradicts: { to: 'Contradicts', from: 'Contradicted by' },
    'part-of': { to: 'Part of', from: 'Includes' },
    'responds-to': { to: 'Responds to or comments on', from: 'Answered or commented on in' },
  },
};
