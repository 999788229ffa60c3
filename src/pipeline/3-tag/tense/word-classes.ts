import {
  arranged,
  calling,
  clauseOpeners,
  feminine,
  leadIns,
  plans,
  prepositions,
  relatives,
  statements,
} from '../lexicon/tense-cues.ts';
import { auxiliaries } from '../lexicon/verbs.ts';
import { foldedSet } from '../lexicon/words.ts';
import type { Word } from './words.ts';

/** Asks whether a word, without its conjunction, is of a class; where there is no word it is of none. */
export type WordClass = (word: Word | undefined) => boolean;

function anyOf(...spellings: readonly string[]): WordClass {
  const set = foldedSet(spellings);
  return (word) => word !== undefined && set.has(word.text);
}

/** What a clause begins with, so that a verb is to be expected: «أن», «لكن», «حيث», «الذي», «قد». */
export const isClauseOpener = anyOf(...clauseOpeners);
/** حرف التحقيق: opens no clause but stands before its verb, «السبت قد وصل». */
export const isQad = anyOf('قد', 'لقد');
/** الاسم الموصول: «المؤتمر الذي عقد». */
export const isRelative = anyOf(...relatives);
/** «الذي» alone, of which a verb in ت that agrees with it is a perfect of V: «الذي تعرض». */
export const isMasculineRelative = anyOf('الذي');
/** حرف الجر, and what is like one: no verb stands right behind it, «بعد عرض». */
export const isPreposition = anyOf(...prepositions);

/** «أن» and «إن» without a pronoun, right behind which a verb can stand: «أن تنسحب». */
export const isAn = anyOf('أن');
/** أن المصدرية before what is still to come, and with a pronoun: «يأمل أن يعود», «أنه يعود». */
export const isThat = anyOf('أن', 'أنه', 'أنها', 'أنهم');
/** What brings in what was said: «قال إن», «أفاد بأن». */
export const isSayingThat = anyOf('أن', 'أنه', 'أنها', 'بأن');
/** Behind these «أن» tells a deed that has been: «بعد أن توقفت». */
export const isAfter = anyOf('بعد', 'منذ');
/** Behind these it leaves the time open: «قبل أن يعود». */
export const isBefore = anyOf('قبل', 'دون', 'بدون', 'قبيل');

/** كان وأخواتها, those that put a plan or an imperfect into the past: «كان سيزور». */
export const isAuxiliary = anyOf(...auxiliaries);
/** حرف الجزم that makes an imperfect past: «لم يحضر». */
export const isLam = anyOf('لم', 'ألم');
/** حروف الاستقبال: «لن يحضر», «سوف يحضر». */
export const isFutureParticle = anyOf('لن', 'سوف');
/** أداة الشرط, which makes a perfect future: «إذا فاز». */
export const isConditional = anyOf('إذا', 'لو', 'لولا');
/** ضمير منفصل; with و it brings in a circumstance (جملة حالية): «وهو يغادر». */
export const isPronoun = anyOf('هو', 'هي', 'هم', 'هما');

/** «من المقرر», «يعتزم», «موعد». */
export const isPlan = anyOf(...plans);
/** «دعا», «ناشد». */
export const isCalling = anyOf(...calling);
/** What «حددت» sets: «جلسة», «موعد». */
export const isAppointment = anyOf('جلسة', 'موعد', 'تاريخ');
/** A deed that is arranged beforehand: «عقد», «الإضراب». */
export const isArranged = anyOf(...arranged);
/** Where something was said: «بيان», «مقابلة». */
export const isStatement = anyOf(...statements);

/** Words of time and of place in time between the beginning of a clause and its date: «في», «مساء», «يوم». */
export const isTimeWord = anyOf(...leadIns);
/** The same, or a letter alone, which is «و» or a preposition of the phrase. */
export const isLeadIn: WordClass = (word) => isTimeWord(word) || word?.text.length === 1;
/** Those that are as much as a part of the date behind them: «يوم السبت», «شهر مايو». */
export const isPartOfPhrase = anyOf('يوم', 'يومي', 'شهر', 'مطلع', 'مساء', 'صباح');
/** What has begun on its day: «منذ السبت». */
export const isSince = anyOf('منذ');
/** What a contract in goods is for: «نفط لتسليم مارس». */
export const isDelivery = anyOf('تسليم', 'لتسليم');
/** The day that something was set for: «السبت موعدا للجلسة». */
export const isAppointedDay = anyOf('موعدا');

/** Feminine with no ending that shows it: «مصر», «الحرب». */
export const isFeminineByUse = anyOf(...feminine);
/** Plurals of people by number, which take no feminine verb: «المئات». */
export const isCrowd = anyOf('المئات', 'الآلاف', 'العشرات', 'عشرات', 'مئات', 'آلاف');
