import { foldLetters } from '../../model/fold-letters.ts';
import { announcing, futureCues, notFuture, pastCues, reportingCues } from './lexicon/tense-cues.ts';

const future = new Set([...futureCues, ...announcing].map(foldLetters));
const past = new Set(pastCues.map(foldLetters));
const reporting = new Set(reportingCues.map(foldLetters));
const exceptions = new Set(notFuture.map(foldLetters));

/** Words that join clauses: where one stands there is a sentence, however short. */
const joining = new Set(
  ['ثم', 'إن', 'أن', 'أنه', 'أنها', 'إنه', 'لكن', 'الذي', 'التي', 'حيث', 'عندما', 'بعدما'].map(foldLetters),
);

/** How far from a phrase its verb may stand, in characters: further off it governs something else. */
const reach = 160;
const reachAfter = 60;

/** With fewer other words than this there is no sentence around the phrase, only a title or a line of a programme. */
const fewWords = 5;

/**
 * What the verb nearest before a phrase says of its time, or else the first one after it; without any, a phrase among
 * other words is taken as told, and one that stands alone as neither. `sentence` is folded.
 */
export function tenseAt(sentence: string, start: number, end: number): 'past' | 'future' | undefined {
  const before = wordsBefore(sentence, start);
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = tenseOf(before[i] ?? '', before[i - 1]);
    if (tense) return tense === 'future' ? tense : 'past';
  }
  const after = sentence.slice(end, end + reachAfter).match(wordPattern) ?? [];
  for (const word of after) {
    const tense = tenseOf(word, undefined);
    if (tense) return tense === 'future' ? tense : 'past';
  }
  const others = [...before, ...after];
  return others.length >= fewWords || others.some((word) => joining.has(word)) ? 'past' : undefined;
}

/** Whether the verb nearest before a phrase tells a deed of the past, and is none of saying. */
export function isTold(sentence: string, start: number): boolean {
  const before = wordsBefore(sentence, start);
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = tenseOf(before[i] ?? '', before[i - 1]);
    if (tense) return tense === 'past';
  }
  return false;
}

const wordPattern = /[\u0620-\u064A]+/g;

function wordsBefore(sentence: string, at: number): readonly string[] {
  return sentence.slice(Math.max(0, at - reach), at).match(wordPattern) ?? [];
}

function tenseOf(word: string, previous: string | undefined): 'past' | 'said' | 'future' | undefined {
  const bare = /^[وف][\u0620-\u064A]{3,}/.test(word) ? word.slice(1) : word;
  const is = (set: ReadonlySet<string>): boolean => set.has(word) || set.has(bare);
  if (is(future)) return previous === 'كان' || previous === 'كانت' ? 'past' : 'future';
  if (is(reporting)) return 'said';
  if (is(past)) return 'past';
  return isFutureVerb(bare) ? 'future' : undefined;
}

/** س before an imperfect: سيلتقي، ستعقد، سنرى، سأعود. */
function isFutureVerb(word: string): boolean {
  return /^س[يتنا][\u0620-\u064A]{2,}/.test(word) && !exceptions.has(word);
}
