import { foldLetters } from '../../../model/fold-letters.ts';
import {
  hamzaImperfects,
  notFeminineImperfect,
  notFemininePerfect,
  notFuture,
  notImperfect,
  notPerfect,
} from '../lexicon/not-verbs.ts';
import { nounsToo, perfects, saying, stative } from '../lexicon/verbs.ts';

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

export const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLetters));

const said = setOf(saying);
const known = setOf(perfects);
const ambiguous = setOf(nounsToo);
const states = setOf(stative);
const noFuture = setOf(notFuture);
const noImperfect = setOf(notImperfect);
const hamzated = setOf(hamzaImperfects);
const noFeminine = setOf(notFeminineImperfect);
const noFemininePerfect = setOf(notFemininePerfect);
const noPerfect = setOf(notPerfect);

/** Particles, nouns and names that are spelled like a verb. */
export function isNoVerb(word: string): boolean {
  return noPerfect.has(word);
}

/** The form of a word without its conjunction. */
export function formOf(word: string): VerbForm | undefined {
  if (word.length < 2 || word.length > 11 || noPerfect.has(word) || noFemininePerfect.has(word))
    return undefined;
  if (states.has(word)) return 'stative';
  const first = word.charAt(0);
  if (first === 'ي') return isImperfect(word) ? 'imperfect' : undefined;
  const stem = stemOf(word);
  if (first === 'س' && futureForm.test(word) && !noFuture.has(word) && !known.has(stem)) return 'future';
  if (said.has(stem)) return ambiguous.has(stem) && stem === word ? 'maybe-perfect' : 'said';
  if (first === 'ت') return ofTa(word, stem);
  if (known.has(stem) && !(stem === word && ambiguous.has(word))) return 'perfect';
  if (isDerived(word) || isFeminine(word)) return 'perfect';
  return /^(?:[^ال].[^ه]|ا[^ل].[^ه])$/.test(word) || ambiguous.has(word) ? 'maybe-perfect' : undefined;
}

/** س before an imperfect: «سيلتقي», «ستعقد», «سنرى», «سأعود»; of سا only what no participle is like. */
const futureForm = /^س(?:[يتن].{2}|ا.{3,}(?<!ه|ا|ت|[يو]ن)$)/;

/** «أعلنت», «أعلنوا», «أعلنا», «أعلنتا» are all of «أعلن». */
function stemOf(word: string): string {
  const bare = word.replace(/(?:تا|وا|ت|(?<=.{4})ا)$/, '');
  if (bare.length < 2 || bare === word) return word;
  if (said.has(bare) || known.has(bare) || ambiguous.has(bare)) return bare;
  const defective = word.endsWith('ت') || word.endsWith('وا') ? `${bare}ي` : bare;
  if (said.has(defective) || known.has(defective)) return defective;
  return word;
}

/** ي before a stem. */
function isImperfect(word: string): boolean {
  if (word.length < 3 || noImperfect.has(word)) return false;
  return word.charAt(1) !== 'ا' || hamzated.has(word);
}

/** Nouns in ت by their patterns: تفعيل، تفعلة، تفاعيل، تفعيلات، تفعيلي، and what stands in the accusative. */
const nounInTa = /^ت(?:[^ا][^ا]ي[^يا]|.ا.ي.|.+(?:ه|ها|هم|ات|ا|يه|ين|ون)|..ي.ي|..ي..?نا)$/;

/** ت before a word: an imperfect of «هي», a perfect with ت in its stem, or a noun. */
function ofTa(word: string, stem: string): VerbForm | undefined {
  if (known.has(stem) && (stem !== word || !ambiguous.has(stem))) return 'perfect';
  if (ambiguous.has(word)) return 'maybe-imperfect';
  if (hamzated.has(word)) return 'imperfect';
  if (word.length < 3 || noFeminine.has(word)) return undefined;
  if (/^ت.{2,4}[^ايو]ت$|^ت.{2,}(?:وا|تا)$/.test(word)) return 'perfect';
  return nounInTa.test(word) && !/^تت.{2}$/.test(word) ? undefined : 'imperfect';
}

/** Perfects of VII, VIII and X by their patterns, of which no masdar has the shape: «انسحب», «اعتقل», «استقال». */
const derived =
  /^ا(?:ست(?:[^اويه]{3}|.ا[^ا]|[^ا]{2}|..ي)|ن[^اويي]{3}|ن(?:هار|حاز|صاع|زاح|قاد|هال|ساق|ضم|شق|سد|قضي|بري)|[^ا]ت[^اوي]{2}|[^ا]ت[^ا]ي|ت[^اوي]{3}|(?:خت|حت|غت|جت|عت|رت|قت|مت|رت|شت)ا[^ا]|زد.{2}|[صض]ط[^اوي]{2}|طلع|ضطر|دع[يت]|حت[جل]|متد|هتم|هتز|شتد|بتز)(?:ت|وا|ا|تا)?$/;
const notDerived = setOf([
  'انترنت',
  'أنترنت',
  'استاد',
  'استاذ',
  'انتهاء',
  'انقره',
  'انثي',
  'انسان',
  'استون',
  'انتم',
  'امتار',
  'استعلامات',
  'انصار',
  'أنفسهم',
  'أنفقت',
  'احترام',
  'انجلترا',
  'إنكلترا',
  'انكلترا',
  'اكتوبر',
  'أكتوبر',
  'استرا',
  'استرال',
  'إنجلترا',
  'أندري',
  'أنجيل',
]);

function isDerived(word: string): boolean {
  return word.length > 3 && derived.test(word) && !notDerived.has(word);
}

/** «حررت», «أغلقت», «قادت»: ت at the end, which is no part of a plural or of a noun. */
function isFeminine(word: string): boolean {
  if (!/^(?!ال|لل|بال|وال|كال).+[^اوية]ت$/.test(word)) return isPlural(word);
  return word.length > 3 || (word.length === 3 && !/[اوي]/.test(word));
}

function isPlural(word: string): boolean {
  return /^[^اي].+[^كق]وا$|^ا[^ل].+[^كق]وا$/.test(word) && word.length > 4;
}
