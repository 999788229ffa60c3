import { words } from './words.ts';

/** What stands before a day or month that names an event, a place or a thing, and is no date: «ثورة لواء كتيبة كتائب 25 يناير». */
export const namedAfterDates: readonly string[] = words(`
  ثورة هجمات هجوم اعتداءات أحداث تفجيرات انقلاب انتفاضة حركة حرب نصر انتصارات جسر كوبري
  مدينة ميدان شارع جامعة قاعة مفاعل صاروخ شركة سيارة سيارات حزب جريدة صحيفة تحالف
  قوى ائتلاف
`);

/** What follows «اليوم» in the name of a day or in another sense: «اليوم الوطني», «اليوم الأول». */
export const notToday: readonly string[] = words(`
  الوطني العالمي الدولي العربي الإسلامي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع
  العاشر الحادي الأخير الواحد الموعود الدراسي الختامي الافتتاحي المفتوح الذي نفسه ذاته الآخر
`);

/** Names of papers and channels that end in «اليوم», and what makes «اليوم» no day: «كل اليوم», «حتى اليوم». */
export const namedToday: readonly string[] = words(`
  جريدة صحيفة المصري روسيا مصر قناة موقع في ذلك حتى منذ كل نفس
`);
