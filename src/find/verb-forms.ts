import { foldWord } from './fold.ts';

/** English verbs of the news that keep their meaning in every form: they take s or es, ed and ing. */
const regular =
  'visit talk announce launch discuss warn confirm expect agree arrive attend host receive threaten accuse condemn ' +
  'reject accept invite propose impose negotiate test resume extend sanction';

/** All forms of a verb, with the noun of it. */
const listed = `
meet meets met meeting meetings|plan plans planned planning|deny denies denied denying|say says said saying
travel travels travelled traveled travelling traveling
send sends sent sending|sell sells sold selling
التقى التقت التقيا التقوا يلتقي تلتقي يلتقيان سيلتقي ستلتقي لقاء لقاءات
زار زارت زارا زاروا يزور تزور يزوران سيزور ستزور زيارة زيارات
أعلن أعلنت أعلنا أعلنوا يعلن تعلن سيعلن ستعلن إعلان إعلانات
اجتمع اجتمعت اجتمعا اجتمعوا يجتمع تجتمع يجتمعان سيجتمع ستجتمع اجتماع اجتماعات
صرح صرحت صرحوا يصرح تصرح تصريح تصريحات|أكد أكدت أكدا أكدوا يؤكد تؤكد تأكيد
نفى نفت نفوا ينفي تنفي نفي|أطلق أطلقت أطلقوا يطلق تطلق سيطلق ستطلق إطلاق
وصل وصلت وصلا وصلوا يصل تصل سيصل ستصل وصول|غادر غادرت غادرا غادروا يغادر تغادر سيغادر ستغادر مغادرة
استقبل استقبلت استقبلوا يستقبل تستقبل سيستقبل ستستقبل استقبال
هدد هددت هددوا يهدد تهدد تهديد تهديدات|حذر حذرت حذروا يحذر تحذر تحذير تحذيرات
رفض رفضت رفضا رفضوا يرفض ترفض رفض|فرض فرضت فرضوا يفرض تفرض سيفرض ستفرض
ناقش ناقشت ناقشا ناقشوا يناقش تناقش يناقشان سيناقش ستناقش مناقشة مناقشات
اتفق اتفقت اتفقا اتفقوا يتفق تتفق اتفاق اتفاقات`;

const groups: readonly (readonly string[])[] = [
  ...regular.split(' ').map((verb) => {
    const stem = verb.replace(/e$/, '');
    return [
      verb,
      /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`,
      `${stem}ed`,
      `${verb.endsWith('ee') ? verb : stem}ing`,
    ];
  }),
  ...listed
    .trim()
    .split(/[|\n]/)
    .map((group) => group.split(' ').map(foldWord)),
];

/** Of each folded form the others. */
const others = new Map(groups.flatMap((group) => group.map((form) => [form, group] as const)));

/** The folded words that are a form of the same verb as a folded word, or its noun; each is taken whole. */
export function otherVerbFormsOf(form: string): readonly string[] {
  return others.get(form) ?? [];
}
