import { clauseOpeners, leadIns, mishaps, occasions } from '../lexicon/tense-cues.ts';
import { foldedSet } from '../lexicon/words.ts';
import type { Tense } from './verdict.ts';
import type { Word } from './words.ts';

const befell = foldedSet(mishaps);
const held = foldedSet(occasions);
const leads = foldedSet(leadIns);
const openers = foldedSet(clauseOpeners);

/** With fewer other words than this there is no sentence around the phrase, only a title or a line of a programme. */
const fewWords = 5;

/** Whether a word is one of a set, with or without a preposition before it. */
function isOf(set: ReadonlySet<string>, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text, whole } = word;
  return (
    set.has(text) ||
    set.has(whole) ||
    (/^[بلك]/.test(text) && set.has(text.startsWith('لل') ? `ا${text.slice(1)}` : text.slice(1)))
  );
}

/** What the word right before the phrase says: «منذ السبت», «بحلول 29 مارس», «زلزال فبراير». */
export function byNeighbour(before: readonly Word[], soft: boolean): Tense | undefined {
  if (soft) return undefined;
  const neighbour = before.findLast(
    ({ text }) => !['يوم', 'يومي', 'شهر', 'مطلع', 'مساء', 'صباح'].includes(text),
  );
  if (neighbour === undefined) return undefined;
  if (neighbour.text === 'منذ') return { side: 'past' };
  if (neighbour.text === 'تسليم' || neighbour.text === 'لتسليم') return { side: 'future' };
  return isOf(befell, neighbour) ? { side: 'past' } : undefined;
}

/** Titles and lines of a programme announce; what befell, and all that is longer, is told. */
export function withoutVerb(others: readonly Word[]): Tense | undefined {
  if (others.some((word) => isOf(befell, word))) return { side: 'past', loosely: true };
  const first = others.find(({ text }) => !leads.has(text));
  if (isOf(held, first)) return undefined;
  return others.length >= fewWords || others.some(({ text }) => openers.has(text))
    ? { side: 'past', loosely: true }
    : undefined;
}

/** Whether a word names what is held on its day. */
export function isOccasion(word: Word | undefined): boolean {
  return isOf(held, word);
}
