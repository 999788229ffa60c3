import { foldWord } from './fold.ts';

/** Words whose plural is another shape: the singular with its plural, of which neither means anything else by itself. */
const pairs = `
صاروخ صواريخ|ذخيرة ذخائر|قذيفة قذائف|سلاح أسلحة|مدفع مدافع|لغم ألغام|سفينة سفن|أسطول أساطيل|جيش جيوش|حرب حروب
جندي جنود|ضابط ضباط|كتيبة كتائب|فصيل فصائل|قتيل قتلى|جريح جرحى|أسير أسرى|رهينة رهائن|عدو أعداء
رئيس رؤساء|زعيم زعماء|وزير وزراء|سفير سفراء|نائب نواب|خبير خبراء|حليف حلفاء|شريك شركاء|عضو أعضاء|جاسوس جواسيس
دولة دول|شعب شعوب|نظام أنظمة|حزب أحزاب|مدينة مدن|منطقة مناطق|إقليم أقاليم|قمة قمم|هدف أهداف|قمر أقمار
تقرير تقارير|وثيقة وثائق|رسالة رسائل|صحيفة صحف|مصدر مصادر|مشروع مشاريع|قانون قوانين|مرسوم مراسيم|تدبير تدابير
خريطة خرائط|صورة صور|وسيلة وسائل|صندوق صناديق|ضريبة ضرائب|خسارة خسائر|جريمة جرائم|مليون ملايين|ميناء موانئ`;

/** Folded; of each word the others. */
const others = new Map(
  pairs
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ').map(foldWord))
    .flatMap((pair) => pair.map((word) => [word, pair.filter((other) => other !== word)] as const)),
);

/** The folded words that are a listed one, itself folded, in another number. */
export function otherNumbersOf(form: string): readonly string[] {
  return others.get(form) ?? [];
}
