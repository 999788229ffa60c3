import type { Bilingual } from '../../model/bilingual.ts';

/** Verbs with which the same speaker goes on. */
export const goingOn = ['added', 'continued', 'went on', 'noted', 'stressed', 'explained', 'concluded'];

/** Verbs that report speech. */
export const reporting = [
  'said',
  'says',
  'told',
  'announced',
  'stated',
  'declared',
  'confirmed',
  'denied',
  'warned',
  'reported',
  'accused',
  'called for',
  'urged',
  'insisted',
  'claimed',
  'condemned',
  'rejected',
  'acknowledged',
  'asked',
  'replied',
  'quoted',
];

/** Verbs and nouns of what is done, beside what is said. */
export const happening = [
  'met',
  'meets?',
  'visited',
  'visits?',
  'arrived',
  'travel(?:l?ed|s)?',
  'hosted',
  'imposed',
  'held',
  'proposed',
  'signed',
  'launched',
  'fired',
  'tested',
  'killed',
  'agreed',
  'summit',
  'talks',
  'negotiations',
  'sanctions',
  'exercises',
  'forum',
  'meeting',
];

/** Speakers whom the text does not name: the words they go by. */
export const unnamed: readonly (readonly [words: string, name: Bilingual])[] = [
  ['senior White House official', { en: 'a senior White House official', ar: 'مسؤول كبير بالبيت الأبيض' }],
  ['(?:US|U\\.S\\.|American) officials', { en: 'US officials', ar: 'مسؤولون أميركيون' }],
  ['officials', { en: 'officials', ar: 'مسؤولون' }],
  ['official', { en: 'an official', ar: 'مسؤول' }],
  ['diplomats', { en: 'diplomats', ar: 'دبلوماسيون' }],
  ['diplomat', { en: 'a diplomat', ar: 'دبلوماسي' }],
  ['sources', { en: 'sources', ar: 'مصادر' }],
  ['source', { en: 'a source', ar: 'مصدر' }],
];
