import { otherNumbersOf } from './broken-plurals.ts';

/** What an ending of a folded word is in the singular, or in the masculine. */
type Change = readonly [ending: RegExp, other: string];

/** Regular endings of the plural and the dual, whose singular is not the beginning of the word or is asked for beside it. */
const endings: readonly Change[] = [
  [/(?<=^[a-z]{2,})ies$/, 'y'],
  [/(?<=^\p{Script=Arabic}{2,})(?:ات|تان|تين)$/u, 'ه'],
  [/(?<=^\p{Script=Arabic}{4,})(?:ون|ين)$/u, ''],
  /** Of ان too few are two to take it off others: سليمان, مهرجان. */
  [/(?<=^(?:زعيم|ر[يء]يس|وزير|بلد|جانب|طرف))(?:ان|ين)$/u, ''],
];

/** Words that have such an ending and are no plurals, or mean something else without it. */
const isWhole = new RegExp(
  `(?:[sui]s|^(?:${[
    'news always perhaps series species besides towards whereas sometimes hamas affairs arms contents customs details',
    'forces glasses goods grounds means minutes nations odds premises proceeds remains rights seconds states times works',
    'كرملين ماكرون ثلاثون ثلاثين اربعون اربعين ثمانون ثمانين',
  ]
    .join(' ')
    .replaceAll(' ', '|')}))$`,
);

/**
 * What else may be asked for. A feminine ending is taken off the adjectives in ية alone, and ات only where the singular is
 * masculine: خطة is no خط, إضافة no أضاف, مخابرات no مخابر.
 */
const ofQuestion: readonly Change[] = [
  ...endings,
  [/(?<=^[a-z]+(?:ch|sh|x|ss|zz))es$/, ''],
  [/(?<=^[a-z]{3,})s$/, ''],
  /** Neither an operation nor a noun such as تسوية and تنمية. */
  [/(?<=^(?!عمليه$|ت(?!رك)..يه$)\p{Script=Arabic}{3,}ي)ه$/u, ''],
  /** اتفاق, تصريح: nouns of verbs. */
  [/(?<=^(?:ا.{2,4}ا.|ت(?!عليم)..ي.))ات$/u, ''],
  [/(?<=^(?:قرار|قطار|مطار|لقاء|بيان|خطاب|نزاع|صراع|حوار|مسار|قطاع|م[وء]تمر|جنرال))ات$/u, ''],
];

/** The singulars under which a folded word of a text, less its article, is found beside itself. */
export function singularsOf(form: string): readonly string[] {
  return changed(form, endings);
}

/** The folded words that are meant as well by one of a question, less its article, in another number or gender; each is taken whole. */
export function alsoMeantBy(form: string): readonly string[] {
  return [...changed(form, ofQuestion), ...otherNumbersOf(form)];
}

function changed(form: string, changes: readonly Change[]): readonly string[] {
  if (isWhole.test(form)) return [];
  return changes.flatMap(([ending, other]) => (ending.test(form) ? form.replace(ending, other) : []));
}
