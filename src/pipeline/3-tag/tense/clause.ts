import { ensure } from '../../../base/assert.ts';
import { isOccasion } from './nouns.ts';
import { settle } from './settle.ts';
import { type Reading, type Surroundings, toldLoosely } from './surroundings.ts';
import { toTense, verdictAt, type Verdict } from './verdict.ts';
import { isClauseOpener, isPlan, isQad, isRelative, isSayingThat } from './word-classes.ts';
import type { Word } from './words.ts';

/** How far behind a phrase the verb of its clause may stand, in words. */
const forwardReach = 8;

/**
 * The verdict nearest before the phrase. The look back ends where the sentence begins, and where «أن» brings in what was
 * said; at the first comma a verb behind the phrase goes before: «عاد الوفد، ⟦السبت⟧ سيلتقي». What may have been a verb on
 * the way, «تعرض», leaves it told loosely.
 */
export function verbBefore({ before, boundary, after }: Surroundings): Reading | undefined {
  let isParted = boundary !== 'none';
  let mayHaveVerb = false;
  for (let i = before.length - 1; i >= 0; i--) {
    const verdict = verdictAt(before, i, after[0]);
    if (verdict) {
      const aside = isParted ? startOfAside(before, i) : undefined;
      if (aside === undefined) return toTense(verdict);
      i = aside;
      continue;
    }
    const { boundary: opens, form } = ensure(before[i], 'the look back stays in the sentence');
    if (opens === 'sentence') return mayHaveVerb ? toldLoosely : undefined;
    mayHaveVerb ||= form === 'maybe-imperfect';
    if (isSayingThat(before[i])) {
      if (isPlan(before[i - 1])) continue;
      return mayHaveVerb ? toldLoosely : saidWithoutVerb(before.slice(i), after);
    }
    const later = opens === 'clause' && !isParted ? verbAfter(after) : undefined;
    if (later) return toTense(later);
    isParted ||= opens === 'clause';
  }
  return undefined;
}

/** What «أن» brings in with no verb up to the phrase: «قال إن الوزير ⟦السبت⟧ سيلتقي», «أكد أن الانتخابات ⟦السبت⟧». */
function saidWithoutVerb(content: readonly Word[], after: readonly Word[]): Reading {
  const later = verbAfter(after);
  if (later) return toTense(later);
  return content.some(isOccasion) ? 'open' : toldLoosely;
}

/**
 * Where the relative clause between commas begins that a verb stands in; what comes behind it belongs to the main one:
 * «وصل الوزير، الذي سيزور جدة، ⟦السبت⟧».
 */
function startOfAside(before: readonly Word[], i: number): number | undefined {
  let from = i;
  while (from > 0 && before[from]?.boundary === 'none') from -= 1;
  return from > 0 && isRelative(before[from]) ? from : undefined;
}

/** The first verdict after the phrase, in its own clause: «⟦السبت⟧ سيلتقي». */
export function verbAfter(after: readonly Word[], most = forwardReach): Verdict | undefined {
  for (let i = 0; i < Math.min(most, after.length); i++) {
    const word = after[i];
    if (word === undefined || (i > 0 && word.boundary !== 'none') || isRelative(word) || opensAnother(word))
      return undefined;
    if (word.form === 'maybe-imperfect' && settle(after, i, undefined) === 'perfect') return 'past';
    const verdict = verdictAt(after, i, undefined);
    if (verdict) return verdict;
  }
  return undefined;
}

/** Whether a clause of its own begins with a word: «أن», and not «قد». */
export function opensAnother(word: Word): boolean {
  return isClauseOpener(word) && !isQad(word);
}
