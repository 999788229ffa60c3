import {
  arranged,
  calling,
  clauseOpeners,
  plans,
  postponing,
  promising,
  relatives,
  statements,
} from '../lexicon/tense-cues.ts';
import { auxiliaries } from '../lexicon/verbs.ts';
import { settle } from './settle.ts';
import { foldedSet } from '../lexicon/words.ts';
import type { Word } from './words.ts';

/** What a verb or a word like one says of what it governs: of what was said it leaves the time open, and an imperfect announces what is on the programme. */
export type Verdict = 'past' | 'future' | 'said' | 'announced';

/** On which side of the anchor the words around a phrase put it. */
export interface Tense {
  readonly side: 'past' | 'future';
  /** No verb of its own tells so: it stands beside what was said, or without any verb. */
  readonly loosely?: true;
  /** A verb before it, and none of saying, tells a deed of the past. */
  readonly told?: true;
}

const planned = foldedSet(plans);
const postpones = foldedSet(postponing);
const calls = foldedSet(calling);
const promises = foldedSet(promising);
const fixes = foldedSet(['حدد', 'حددت', 'عين', 'عينت']);
const arranges = foldedSet(arranged);
const states = foldedSet(statements);
const been = foldedSet(auxiliaries);
const openers = foldedSet(clauseOpeners);
const relative = foldedSet(relatives);
const negated = foldedSet(['لم', 'ألم']);
const aware = foldedSet(['لن', 'سوف']);
const conditional = foldedSet(['إذا', 'لو', 'لولا']);
const pronouns = foldedSet(['هو', 'هي', 'هم', 'هما']);
const beforeThat = foldedSet(['قبل', 'دون', 'بدون', 'قبيل']);
const that = foldedSet(['أن', 'أنه', 'أنها', 'أنهم']);

/** The verdict of the word at `i`, of which what follows up to the end stands between it and the phrase. */
export function verdictAt(words: readonly Word[], i: number, behind: Word | undefined): Verdict | undefined {
  const word = words[i];
  if (word === undefined) return undefined;
  const { text } = word;
  if (planned.has(text) || aware.has(text)) return hasBeen(words, i) ? 'past' : 'future';
  if (postpones.has(text) && bringsIn(words, i, /^(?:الي|حتي|ل.*)$/)) return 'future';
  if (calls.has(text)) {
    if (bringsIn(words, i, /^(?:الي|علي|ل.+)$/) && !isStated(words, i)) return 'future';
    return word.form === 'said' ? 'said' : undefined;
  }
  if (promises.has(text) && bringsIn(words, i, /^ب..+$/) && !isStated(words, i)) return 'future';
  if (fixes.has(text) && bringsIn(words, i, /^(?:جلسه|موعد|تاريخ)$/)) return 'future';
  return verdictOfVerb(words, i, behind);
}

/** Whether a word says that something is planned. */
export function isPlanned(word: Word | undefined): boolean {
  return word !== undefined && planned.has(word.text);
}

function verdictOfVerb(words: readonly Word[], i: number, behind: Word | undefined): Verdict | undefined {
  const word = words[i];
  const previous = words[i - 1];
  if (word === undefined) return undefined;
  if (word.form === undefined && !(previous && relative.has(previous.text))) return undefined;
  const form = settle(words, i, behind);
  const adjoins = previous !== undefined && !word.soft && !word.joined;
  switch (form) {
    case 'future':
      return hasBeen(words, i) ? 'past' : 'future';
    case 'stative':
      return adjoins && negated.has(previous.text) ? 'past' : undefined;
    case 'imperfect':
      return adjoins && negated.has(previous.text) ? 'past' : verdictOfImperfect(words, i);
    case 'said':
      return words.slice(i + 1).some(({ text }) => arranges.has(text)) && !isStated(words, i)
        ? 'future'
        : 'said';
    case 'perfect':
      return adjoins && conditional.has(previous.text) ? 'future' : 'past';
    default:
      return undefined;
  }
}

function verdictOfImperfect(words: readonly Word[], i: number): Verdict | undefined {
  const [previous, earlier] = [words[i - 1], words[i - 2]];
  if (hasBeen(words, i) || isAside(words, i)) return 'past';
  if (previous === undefined || words[i]?.hard === true) return 'announced';
  if (that.has(previous.text) && earlier && beforeThat.has(earlier.text)) return undefined;
  if (pronouns.has(previous.text) && previous.joined) return undefined;
  return aware.has(previous.text) || that.has(previous.text) ? 'future' : 'announced';
}

/** How many words before a verb «كان» may stand to put it into the past. */
const beenReach = 7;

/** Whether «كان» or the like stands before it in the same clause. */
export function hasBeen(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - beenReach); j--) {
    const word = words[j];
    if (word === undefined || words[j + 1]?.hard === true) return false;
    if (been.has(word.text)) return true;
    if (word.form === 'perfect' || word.form === 'said' || word.form === 'future') return false;
  }
  return false;
}

/** A second verb of a clause that nothing joins to the first goes along with it: «بدأ الجيش ينسحب», «وصلت الطائرة يقودها». */
function isAside(words: readonly Word[], i: number): boolean {
  for (let j = i; j > Math.max(0, i - beenReach); j--) {
    const [word, earlier] = [words[j], words[j - 1]];
    if (word === undefined || earlier === undefined || word.soft || word.joined || openers.has(earlier.text))
      return false;
    if (earlier.form === 'perfect') return !relative.has(words[j - 2]?.text ?? '');
  }
  return false;
}

function bringsIn(words: readonly Word[], i: number, marker: RegExp): boolean {
  return words.slice(i + 1).some(({ text }) => marker.test(text));
}

/** Whether the phrase tells when something was said: «في بيان السبت». */
function isStated(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(i + 1, words.length - 3)).some(({ text }) => states.has(text));
}

/** What a verdict makes of the date. */
export function toTense(verdict: Verdict): Tense {
  if (verdict === 'said') return { side: 'past', loosely: true };
  if (verdict === 'announced') return { side: 'future', loosely: true };
  return verdict === 'past' ? { side: 'past', told: true } : { side: 'future' };
}
