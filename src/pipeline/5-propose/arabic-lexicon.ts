import { foldLetters } from '../../model/fold-letters.ts';
import type { Bilingual } from '../../model/bilingual.ts';

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLetters));

/** Verbs with which the same speaker goes on; masculine singular, other forms are derived. */
export const goingOn = fold([
  'أضاف',
  'تابع',
  'أوضح',
  'أشار',
  'أردف',
  'استطرد',
  'لفت',
  'زاد',
  'ختم',
  'كشف',
  'أكد',
  'شدد',
  'اعترف',
  'أقر',
]);

/** Verbs that report speech; masculine singular. */
export const reporting = fold([
  'قال',
  'أعلن',
  'ذكر',
  'أفاد',
  'أكد',
  'صرح',
  'أعرب',
  'نقل',
  'أورد',
  'حذر',
  'اتهم',
  'رفض',
  'طالب',
  'ندد',
  'دعا',
  'دعت',
  'نفى',
  'نفت',
  'وصف',
  'حث',
  'أصر',
  'سأل',
  'سئل',
  'توجه',
]);

/** Verbs and nouns of what is done, beside what is said. */
export const happening = fold([
  'التقى',
  'التقت',
  'استقبل',
  'زار',
  'سافر',
  'وصل',
  'فرض',
  'فرضت',
  'عقد',
  'اقترح',
  'قدم',
  'وقع',
  'أطلق',
  'قتل',
  'قطع',
  'زود',
  'أصدر',
  'اجتمع',
  'يجتمع',
  'تجرى',
  'تستضيف',
  'يستضيف',
  'ستأتي',
  'قام',
  'قمة',
  'زيارة',
  'محادثات',
  'مفاوضات',
  'عقوبات',
  'مناورات',
  'منتدى',
  'اجتماع',
]);

/** «هذا التحذير»: a demonstrative and a noun of speech. */
export const backReference = new RegExp(
  `(?<!\\p{L})(?:هذا|هذه) (?:${['التحذير', 'التصريح', 'التصريحات', 'البيان', 'الإعلان', 'الاتهام', 'الموقف'].map(foldLetters).join('|')})(?!\\p{L})`,
  'u',
);

/** Speakers whom the text does not name: the words they go by, with an English gloss. */
export const unnamed: readonly (readonly [words: string, name: Bilingual])[] = [
  ['مسؤول كبير بالبيت الأبيض', { en: 'a senior White House official', ar: 'مسؤول كبير بالبيت الأبيض' }],
  ['مسؤولون أميركيون', { en: 'US officials', ar: 'مسؤولون أميركيون' }],
  ['مسؤولون', { en: 'officials', ar: 'مسؤولون' }],
  ['مسؤول', { en: 'an official', ar: 'مسؤول' }],
  ['دبلوماسيون', { en: 'diplomats', ar: 'دبلوماسيون' }],
  ['أحد الدبلوماسيين', { en: 'a diplomat', ar: 'دبلوماسي' }],
  ['بعض الدبلوماسيين', { en: 'diplomats', ar: 'دبلوماسيون' }],
  ['دبلوماسي', { en: 'a diplomat', ar: 'دبلوماسي' }],
  ['الدبلوماسي', { en: 'a diplomat', ar: 'دبلوماسي' }],
  ['مصدر', { en: 'a source', ar: 'مصدر' }],
  ['مصادر', { en: 'sources', ar: 'مصادر' }],
];

/** Whether a folded word, proclitic و or ف and feminine or plural ending aside, is one of a set of verbs or nouns. */
export function isForm(word: string, set: ReadonlySet<string>): boolean {
  const bare = word.replace(/^[وف](?=\p{L}{3})/u, '');
  return [word, bare].some((form) => set.has(form) || set.has(form.replace(/(?:وا|ت|ا)$/u, '')));
}
