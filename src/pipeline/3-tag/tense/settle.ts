import { clauseOpeners, feminine, prepositions } from '../lexicon/tense-cues.ts';
import { foldedSet } from '../lexicon/words.ts';
import { formOf } from './verb-form.ts';
import type { Word } from './words.ts';

const openers = foldedSet(clauseOpeners);
const preposition = foldedSet(prepositions);
const ofHers = foldedSet(feminine);
/** Plurals of people by number. */
const crowds = foldedSet(['المئات', 'الآلاف', 'العشرات', 'عشرات', 'مئات', 'آلاف']);

/** How many words before a verb its subject is looked for. */
const subjectReach = 7;

/** What a word is where it stands: «تعرض الرئيس» has been exposed, «تعرض القناة» shows; behind a preposition there is no verb. */
export function settle(words: readonly Word[], i: number, behind: Word | undefined): Word['form'] {
  const [previous, word] = [words[i - 1], words[i]];
  if (word === undefined) return undefined;
  const form = word.form ?? suffixed(word.text);
  if (previous && !word.joined && !word.soft && preposition.has(previous.text)) return undefined;
  const isHead =
    word.hard ||
    (word.soft && word.joined) ||
    (previous !== undefined && openers.has(previous.text) && !word.soft) ||
    isPredicate(words, i);
  if (form === 'maybe-perfect') return isHead ? 'perfect' : undefined;
  if (form !== 'maybe-imperfect') return form;
  if (previous?.text === 'الذي') return 'perfect';
  if (previous?.text === 'ان') return isSince(words[i - 2]) ? 'perfect' : 'imperfect';
  const subject =
    (isHead && !isPredicate(words, i)) || word.joined ? (words[i + 1] ?? behind) : subjectBefore(words, i);
  if (subject && isFeminine(subject)) return 'imperfect';
  return isHead ? 'perfect' : undefined;
}

/** Whether all that stands before a word in its sentence is definite: «الجيش السوداني قصف»; what is not, behind it, tells of it. */
function isPredicate(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - subjectReach); j--) {
    const word = words[j];
    if (word === undefined || !word.text.startsWith('ال') || words[j + 1]?.soft === true) return false;
    if (word.hard) return true;
  }
  return false;
}

/** Behind «الذي» stands a verb with the pronoun of what it tells of: «عقده», «نشرته», «تنظمها». */
function suffixed(text: string): Word['form'] {
  if (/^(?:ال|[بلك]?ها?$)/.test(text) || preposition.has(text)) return undefined;
  const bare = /^(.{2,})(?:هما|ها|هم|ه|نا)$/.exec(text)?.[1];
  if (bare === undefined) return undefined;
  return formOf(bare.replace(/ا$/, 'ي')) === 'imperfect' ? 'imperfect' : 'perfect';
}

/** «بعد أن» and «منذ أن» tell a deed that has been; any other «أن» before a verb one that has not. */
function isSince(word: Word | undefined): boolean {
  return word?.text === 'بعد' || word?.text === 'منذ';
}

/** The word that the clause of a verb begins with. */
function subjectBefore(words: readonly Word[], i: number): Word | undefined {
  for (let j = i - 1; j > Math.max(0, i - subjectReach); j--) {
    const word = words[j];
    if (word?.soft === true || openers.has(words[j - 1]?.text ?? '')) return word;
  }
  return words[i - 1];
}

/** ة, ات, اء and broken plurals of things, which verbs agree with as with a woman. */
function isFeminine({ text }: Word): boolean {
  if (crowds.has(text)) return false;
  return (
    /^(?:ال|لل).*(?:ه|ات|اء|يا)$/.test(text) ||
    /^ال(?:م.ا.ي?.|.وا.ي?.|..اي.)$/.test(text) ||
    /.{3}(?:ه|ات|يا)$/.test(text) ||
    ofHers.has(text)
  );
}
