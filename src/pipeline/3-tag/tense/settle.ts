import { isRightBehind, opensClause } from './place.ts';
import { formOf, type VerbForm } from './verb-form.ts';
import {
  isAfter,
  isAn,
  isClauseOpener,
  isCrowd,
  isFeminineByUse,
  isMasculineRelative,
  isPreposition,
  isRelative,
} from './word-classes.ts';
import type { Word } from './words.ts';

/** What a word is where it stands, with nothing left that may be a noun. */
type SettledForm = Exclude<VerbForm, `maybe-${string}`>;

/** How many words before a verb its subject is looked for. */
const subjectReach = 7;

/**
 * What a word is where it stands: «تعرض الرئيس» has been exposed, «تعرض القناة» shows; behind a preposition there is no
 * verb. `behind` is the word after the last.
 */
export function settle(words: readonly Word[], i: number, behind: Word | undefined): SettledForm | undefined {
  const word = words[i];
  const form = word?.form ?? (isRelative(words[i - 1]) ? withPronoun(word) : undefined);
  if (form === undefined || isRightBehind(words, i, isPreposition)) return undefined;
  if (form === 'maybe-perfect') return positionOf(words, i) === 'elsewhere' ? undefined : 'perfect';
  return form === 'maybe-imperfect' ? settleInTa(words, i, behind) : form;
}

/** «تعرض», «توقف»: an imperfect of «هي» (تَعرِض), a perfect of V or VI (تعرَّض), or a noun. */
function settleInTa(words: readonly Word[], i: number, behind: Word | undefined): SettledForm | undefined {
  const previous = words[i - 1];
  if (isMasculineRelative(previous)) return 'perfect';
  if (isAn(previous)) return isAfter(words[i - 2]) ? 'perfect' : 'imperfect';
  const position = positionOf(words, i);
  const isBeforeSubject = position === 'head' || words[i]?.joined === true;
  const subject = isBeforeSubject ? (words[i + 1] ?? behind) : subjectBefore(words, i);
  if (subject && isFeminine(subject)) return 'imperfect';
  return position === 'elsewhere' ? undefined : 'perfect';
}

/** Head of a جملة فعلية, before its subject; predicate (خبر) of a جملة اسمية, behind it; or where no verb need stand. */
type Position = 'head' | 'predicate' | 'elsewhere';

function positionOf(words: readonly Word[], i: number): Position {
  if (isPredicate(words, i)) return 'predicate';
  return opensClause(words, i) ? 'head' : 'elsewhere';
}

/** Whether all that stands before a word in its sentence is definite, and so its مبتدأ: «الجيش السوداني قصف». */
function isPredicate(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - subjectReach); j--) {
    const word = words[j];
    if (word === undefined || !word.text.startsWith('ال') || words[j + 1]?.boundary !== 'none') return false;
    if (word.boundary === 'sentence') return true;
  }
  return false;
}

/** العائد: behind «الذي» stands a verb with the pronoun of what it tells of: «عقده», «نشرته», «تنظمها». */
function withPronoun(word: Word | undefined): SettledForm | undefined {
  const text = word?.text ?? '';
  if (/^(?:ال|[بلك]?ها?$)/.test(text)) return undefined;
  const bare = /^(.{2,})(?:هما|ها|هم|ه|نا)$/.exec(text)?.[1];
  if (bare === undefined) return undefined;
  return formOf(bare.replace(/ا$/, 'ي')) === 'imperfect' ? 'imperfect' : 'perfect';
}

/** The word that the clause of a verb begins with: «القناة» in «القناة الأولى تعرض». */
function subjectBefore(words: readonly Word[], i: number): Word | undefined {
  for (let j = i - 1; j > Math.max(0, i - subjectReach); j--) {
    const word = words[j];
    if (word?.boundary !== 'none' || isClauseOpener(words[j - 1])) return word;
  }
  return words[i - 1];
}

/** التأنيث: ة, ات, اء, and plurals of things, with which a verb agrees as with a woman. */
function isFeminine(noun: Word): boolean {
  if (isCrowd(noun)) return false;
  return (
    /^(?:ال|لل).*(?:ه|ات|اء|يا)$|.{3}(?:ه|ات|يا)$/.test(noun.text) ||
    brokenPlural.test(noun.text) ||
    isFeminineByUse(noun)
  );
}

/** جمع التكسير: مفاعل «المدارس», مفاعيل «المشاريع», فواعل «القوافل», فعائل «الوسائل». */
const brokenPlural = /^ال(?:م.ا.ي?.|.وا.ي?.|..اي.)$/;
