import { foldLetters } from '../../model/fold-letters.ts';
import { futureCues, notFuture, pastCues } from './lexicon/tense-cues.ts';

const future = new Set(futureCues.map(foldLetters));
const past = new Set(pastCues.map(foldLetters));
const exceptions = new Set(notFuture.map(foldLetters));

/** How far before a phrase its verb may stand, in characters: further off it governs something else. */
const reach = 160;

/** What the verb nearest before a phrase at `at` says of its time; `sentence` is folded. */
export function tenseBefore(sentence: string, at: number): 'past' | 'future' | undefined {
  const words = sentence.slice(Math.max(0, at - reach), at).match(/\p{L}+/gu) ?? [];
  for (const word of words.toReversed()) {
    const bare = word.replace(/^[وف](?=\p{L}{3})/u, '');
    if (future.has(word) || future.has(bare) || isFutureVerb(bare)) return 'future';
    if (past.has(word) || past.has(bare)) return 'past';
  }
  return undefined;
}

/** س before an imperfect: سيلتقي، ستعقد، سنرى. */
function isFutureVerb(word: string): boolean {
  return /^س[يتن]\p{L}{3,}/u.test(word) && !exceptions.has(word);
}
