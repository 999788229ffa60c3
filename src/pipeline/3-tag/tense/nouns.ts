import { mishaps, occasions } from '../lexicon/tense-cues.ts';
import { foldedSet } from '../lexicon/words.ts';
import { type Surroundings, toldLoosely } from './surroundings.ts';
import type { Tense } from './verdict.ts';
import {
  isClauseOpener,
  isDelivery,
  isPartOfPhrase,
  isSince,
  isTimeWord,
  type WordClass,
} from './word-classes.ts';
import type { Word } from './words.ts';

/** With fewer other words than this there is no sentence around the phrase, only a title or a line of a programme. */
const fewWords = 5;

/** What befell, and is known by its day: «زلزال فبراير». */
const isMishap = nounOf(mishaps);

/** What is held on its day, coming as often as gone: «انتخابات 18 أبريل», «لقمة السبت». */
export const isOccasion = nounOf(occasions);

/** Nouns, alone or behind a preposition that is written with them: «قمة», «بقمة», «للقمة»; also those that begin with و: «وفاة». */
function nounOf(nouns: readonly string[]): WordClass {
  const set = foldedSet(nouns);
  return (word) =>
    word !== undefined && (set.has(word.text) || set.has(word.whole) || set.has(withoutPreposition(word)));
}

function withoutPreposition({ text }: Word): string {
  if (text.startsWith('لل')) return `ا${text.slice(1)}`;
  return /^[بلك]/.test(text) ? text.slice(1) : text;
}

/** What the word right before the phrase says: «منذ السبت», «لتسليم مارس», «زلزال فبراير». */
export function byNeighbour({ before, boundary }: Surroundings): Tense | undefined {
  if (boundary !== 'none') return undefined;
  const neighbour = before.findLast((word) => !isPartOfPhrase(word));
  if (isSince(neighbour) || isMishap(neighbour)) return { side: 'past' };
  return isDelivery(neighbour) ? { side: 'future' } : undefined;
}

/** Titles and lines of a programme announce; what befell, and all that is longer, is told. */
export function withoutVerb({ before, after }: Surroundings): Tense | undefined {
  const others = [...before, ...after];
  if (others.some(isMishap)) return toldLoosely;
  if (isOccasion(others.find((word) => !isTimeWord(word)))) return undefined;
  return others.length >= fewWords || others.some(isClauseOpener) ? toldLoosely : undefined;
}
