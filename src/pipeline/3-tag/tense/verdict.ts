import { foretells, saysWhatIsArranged } from './foretell.ts';
import { canOpenClause, isRightBehind } from './place.ts';
import { settle } from './settle.ts';
import {
  isAuxiliary,
  isBefore,
  isCalling,
  isConditional,
  isFutureParticle,
  isLam,
  isPlan,
  isPronoun,
  isRelative,
  isThat,
} from './word-classes.ts';
import type { Word } from './words.ts';

/**
 * What a verb or a word like one says of what it governs: of what was said it leaves the time open, and an imperfect
 * announces what is on the programme.
 */
export type Verdict = 'past' | 'future' | 'said' | 'announced';

/** On which side of the anchor the words around a phrase put it. */
export interface Tense {
  readonly side: 'past' | 'future';
  /** No verb of its own tells so: it stands beside what was said, or without any verb. */
  readonly loosely?: true;
  /** A verb before it, and none of saying, tells a deed of the past. */
  readonly told?: true;
}

const tenses: Readonly<Record<Verdict, Tense>> = {
  past: { side: 'past', told: true },
  future: { side: 'future' },
  said: { side: 'past', loosely: true },
  announced: { side: 'future', loosely: true },
};

/** What a verdict makes of the date. */
export function toTense(verdict: Verdict): Tense {
  return tenses[verdict];
}

/**
 * The verdict of the word at `i`, of which what follows up to the end stands between it and the phrase; `behind` is the
 * word after that.
 */
export function verdictAt(words: readonly Word[], i: number, behind: Word | undefined): Verdict | undefined {
  const word = words[i];
  if (isPlan(word) || isFutureParticle(word)) return toCome(words, i);
  if (foretells(words, i)) return 'future';
  if (isCalling(word)) return word?.form === 'said' ? 'said' : undefined;
  switch (settle(words, i, behind)) {
    case 'future':
      return toCome(words, i);
    case 'stative':
      return isRightBehind(words, i, isLam) ? 'past' : undefined;
    case 'imperfect':
      return verdictOfImperfect(words, i);
    case 'said':
      return saysWhatIsArranged(words, i) ? 'future' : 'said';
    case 'perfect':
      return isRightBehind(words, i, isConditional) ? 'future' : 'past';
    default:
      return undefined;
  }
}

/** What is still to come, «سيزور», or was then: «كان سيزور». */
function toCome(words: readonly Word[], i: number): Verdict {
  return hasBeen(words, i) ? 'past' : 'future';
}

/** المضارع: by itself it announces, «يلتقي السبت»; the words before it can say more. */
function verdictOfImperfect(words: readonly Word[], i: number): Verdict | undefined {
  const [earlier, previous] = [words[i - 2], words[i - 1]];
  if (isRightBehind(words, i, isLam) || hasBeen(words, i) || goesAlong(words, i)) return 'past';
  if (words[i]?.boundary === 'sentence') return 'announced';
  if (isThat(previous) && isBefore(earlier)) return undefined;
  if (isPronoun(previous) && previous?.joined) return undefined;
  return isFutureParticle(previous) || isThat(previous) ? 'future' : 'announced';
}

/** How many words before a verb another may stand that puts it into the past. */
const pastReach = 7;

/** Whether «كان» or the like stands before it in the same sentence, with no other verb between them: «كان الوفد يستعد». */
function hasBeen(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - pastReach); j--) {
    const word = words[j];
    if (word === undefined || words[j + 1]?.boundary === 'sentence') return false;
    if (isAuxiliary(word)) return true;
    if (word.form === 'perfect' || word.form === 'said' || word.form === 'future') return false;
  }
  return false;
}

/** A second verb of a clause that nothing joins to the first goes along with it: «بدأ الجيش ينسحب», «وصلت الطائرة يقودها». */
function goesAlong(words: readonly Word[], i: number): boolean {
  for (let j = i; j > Math.max(0, i - pastReach); j--) {
    if (canOpenClause(words, j)) return false;
    if (words[j - 1]?.form === 'perfect') return !isRelative(words[j - 2]);
  }
  return false;
}
