import type { Bilingual } from '../../../src/model/bilingual.ts';
import { pick } from './random.ts';

type Words = readonly [Bilingual, ...Bilingual[]];

const who: Words = [
  { en: 'The cabinet', ar: 'الحكومة' },
  { en: 'Parliament', ar: 'البرلمان' },
  { en: 'The central bank', ar: 'المصرف المركزي' },
  { en: 'The electoral commission', ar: 'لجنة الانتخابات' },
  { en: 'The UN envoy', ar: 'المبعوث الأممي' },
  { en: 'The port authority', ar: 'هيئة الموانئ' },
  { en: 'The teachers’ union', ar: 'نقابة المعلمين' },
  { en: 'The public prosecutor', ar: 'النيابة العامة' },
];

const did: Words = [
  { en: 'announces', ar: 'تعلن' },
  { en: 'postpones', ar: 'تؤجل' },
  { en: 'approves', ar: 'تقر' },
  { en: 'rejects', ar: 'ترفض' },
  { en: 'publishes', ar: 'تنشر' },
  { en: 'reopens', ar: 'تعيد فتح' },
];

const what: Words = [
  { en: 'the budget', ar: 'الموازنة' },
  { en: 'talks on the border crossing', ar: 'محادثات المعبر الحدودي' },
  { en: 'the results of the vote', ar: 'نتائج الاقتراع' },
  { en: 'a new round of sanctions', ar: 'جولة جديدة من العقوبات' },
  { en: 'the inquiry into the fire at the grain silos', ar: 'التحقيق في حريق صوامع الحبوب' },
  { en: 'an agreement on prisoners', ar: 'اتفاقاً بشأن الأسرى' },
  { en: 'the railway line', ar: 'خط السكة الحديدية' },
];

const where: Words = [
  { en: 'in Tunis', ar: 'في تونس' },
  { en: 'in Muscat', ar: 'في مسقط' },
  { en: 'in Mosul', ar: 'في الموصل' },
  { en: 'in Nouakchott', ar: 'في نواكشوط' },
  { en: 'in Aden', ar: 'في عدن' },
];

/** A headline in both languages, made up; 20 to 90 letters. */
export function makeTitle(random: () => number): Bilingual {
  const parts = [pick(random, who), pick(random, did), pick(random, what)];
  if (random() < 0.6) parts.push(pick(random, where));
  return { en: parts.map(({ en }) => en).join(' '), ar: parts.map(({ ar }) => ar).join(' ') };
}
