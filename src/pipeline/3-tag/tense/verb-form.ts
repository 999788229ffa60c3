import {
  hamzaImperfects,
  notDerivedPerfect,
  notFeminineImperfect,
  notFemininePerfect,
  notFuture,
  notImperfect,
  notPerfect,
} from '../lexicon/not-verbs.ts';
import { nounsToo, perfects, saying, stative } from '../lexicon/verbs.ts';
import { foldedSet } from '../lexicon/words.ts';
import {
  isBareStem,
  isDerivedPerfect,
  isFemininePerfect,
  isFuture,
  isNounInTa,
  isPerfectInTa,
  isPluralPerfect,
} from './verb-patterns.ts';

/**
 * What a folded word can be by its shape. The forms with «maybe» are verbs only where a verb is to be expected: a noun
 * is spelled the same way.
 */
export type VerbForm =
  | 'future'
  | 'imperfect'
  | 'maybe-imperfect'
  | 'stative'
  | 'perfect'
  | 'maybe-perfect'
  | 'said';

const said = foldedSet(saying);
const known = foldedSet(perfects);
const ambiguous = foldedSet(nounsToo);
const states = foldedSet(stative);
const noFuture = foldedSet(notFuture);
const noImperfect = foldedSet(notImperfect);
const hamzated = foldedSet(hamzaImperfects);
const noFeminine = foldedSet(notFeminineImperfect);
const noFemininePerfect = foldedSet(notFemininePerfect);
const noDerivedPerfect = foldedSet(notDerivedPerfect);
const noPerfect = foldedSet(notPerfect);

/** Particles, nouns and names that are spelled like a verb. */
export function isNoVerb(word: string): boolean {
  return noPerfect.has(word);
}

/** A form, and what has it; 'none' is no verb. A stem is the word as the lexicon has it, see `stemOf`. */
type FormRule = readonly [form: VerbForm | 'none', has: (word: string, stem: string) => boolean];

/** The first rule that holds decides, so each may take for granted that none above it does. */
const formRules: readonly FormRule[] = [
  ['none', (word) => word.length < 2 || word.length > 11], // longer than any verb with its endings
  ['none', (word) => noPerfect.has(word) || noFemininePerfect.has(word)], // «بيت», «مجلس»
  ['stative', (word) => states.has(word)], // «يعتبر»
  ['imperfect', isImperfectInYa], // «يلتقي»
  ['none', (word) => word.startsWith('ي')], // «يوم», «يونان»
  ['future', (word, stem) => isFuture(word) && !noFuture.has(word) && !known.has(stem)], // «سيلتقي», and neither «سياسة» nor «ساعدت»
  ['maybe-perfect', (word, stem) => said.has(stem) && isNounToo(word, stem)], // «كشف», disclosed or disclosure
  ['said', (_, stem) => said.has(stem)], // «كشفت», «أعلن»
  ['perfect', (word, stem) => known.has(stem) && !isNounToo(word, stem)], // «زار», «قتلت»
  ['maybe-imperfect', (word) => word.startsWith('ت') && ambiguous.has(word)], // «تعرض», she shows or he was exposed
  ['imperfect', (word) => hamzated.has(word)], // «تبدأ»
  ['none', (word) => /^ت.$/.test(word) || noFeminine.has(word)], // «تموز», «ترامب»
  ['perfect', isPerfectInTa], // «تحدثت»
  ['none', isNounInTa], // «تقرير»
  ['imperfect', (word) => word.startsWith('ت')], // «تستضيف»
  ['perfect', (word) => isDerivedPerfect(word) && !noDerivedPerfect.has(word)], // «اعتقل»
  ['perfect', (word) => isFemininePerfect(word) || isPluralPerfect(word)], // «حررت», «هاجموا»
  ['maybe-perfect', (word) => isBareStem(word) || ambiguous.has(word)], // «فجر», blew up or dawn
];

/** The form of a word without its conjunction. */
export function formOf(word: string): VerbForm | undefined {
  const stem = stemOf(word);
  const form = formRules.find(([, has]) => has(word, stem))?.[0];
  return form === 'none' ? undefined : form;
}

/** ي of the imperfect before a stem: «يلتقي»; before ا only where the root has a hamza: «يأتي». */
function isImperfectInYa(word: string): boolean {
  if (!word.startsWith('ي') || word.length < 3 || noImperfect.has(word)) return false;
  return word.charAt(1) !== 'ا' || hamzated.has(word);
}

/** Spelled like a noun, with no ending that only a verb has: «قتل» and «تعرض», not «قتلوا». */
function isNounToo(word: string, stem: string): boolean {
  return stem === word && ambiguous.has(word);
}

/** الماضي without its ending, where the lexicon has it: «أعلن» of «أعلنت», «أعلنوا», «أعلنا», «أعلنتا», and «التقى» of «التقت». */
function stemOf(word: string): string {
  const bare = word.replace(/(?:تا|وا|ت|(?<=.{4})ا)$/, '');
  if (bare.length < 2 || bare === word) return word;
  if (said.has(bare) || known.has(bare) || ambiguous.has(bare)) return bare;
  const defective = word.endsWith('ت') || word.endsWith('وا') ? `${bare}ي` : bare;
  return said.has(defective) || known.has(defective) ? defective : word;
}
