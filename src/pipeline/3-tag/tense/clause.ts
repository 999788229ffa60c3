import { clauseOpeners, relatives } from '../lexicon/tense-cues.ts';
import { isOccasion } from './nouns.ts';
import { settle } from './settle.ts';
import { foldedSet } from '../lexicon/words.ts';
import { isPlanned, type Tense, toTense, verdictAt, type Verdict } from './verdict.ts';
import type { Word } from './words.ts';

const openers = foldedSet(clauseOpeners);
const relative = foldedSet(relatives);
const nominal = foldedSet(['أن', 'إن', 'أنه', 'إنه', 'أنها', 'إنها', 'بأن']);

/** How far behind a phrase the verb of its clause may stand, in words. */
const forwardReach = 8;

/** The verdict nearest before the phrase; a clause without a verb before it is judged by the one after it. */
export function backward(
  before: readonly Word[],
  after: readonly Word[],
  soft: boolean,
): Tense | 'open' | undefined {
  let crossed = soft;
  let doubtful = false;
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i];
    if (word === undefined) return undefined;
    const verdict = verdictAt(before, i, after[0]);
    const aside = verdict && crossed ? startOfAside(before, i) : undefined;
    if (aside !== undefined) {
      i = aside;
      continue;
    }
    if (verdict) return toTense(verdict);
    if (word.hard) return doubtful ? { side: 'past', loosely: true } : undefined;
    doubtful ||= word.form === 'maybe-imperfect';
    if (nominal.has(word.text) && isPlanned(before[i - 1])) continue;
    if (nominal.has(word.text) && doubtful) return { side: 'past', loosely: true };
    if (nominal.has(word.text)) {
      const later = forward(after);
      if (later) return toTense(later);
      return before.slice(i).some(isOccasion) ? 'open' : { side: 'past', loosely: true };
    }
    if (word.soft && !crossed) {
      crossed = true;
      const later = forward(after);
      if (later) return toTense(later);
    }
  }
  return undefined;
}

/** Where the relative clause between commas that a verb stands in begins: what comes behind it belongs to the main one. */
function startOfAside(before: readonly Word[], i: number): number | undefined {
  let from = i;
  while (from > 0 && before[from]?.soft !== true) from -= 1;
  return from > 0 && relative.has(before[from]?.text ?? '') ? from : undefined;
}

/** The first verdict after the phrase, in its own clause. */
export function forward(after: readonly Word[], most = forwardReach): Verdict | undefined {
  for (let i = 0; i < Math.min(most, after.length); i++) {
    const word = after[i];
    if (word === undefined || (word.soft && i > 0) || relative.has(word.text)) return undefined;
    if (openers.has(word.text) && word.text !== 'قد' && word.text !== 'لقد') return undefined;
    if (word.form === 'maybe-imperfect' && settle(after, i, undefined) === 'perfect') return 'past';
    const verdict = verdictAt(after, i, undefined);
    if (verdict) return verdict;
  }
  return undefined;
}
