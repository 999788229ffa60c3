import { words } from './words.ts';

/** Events that are called by their day or month; with a year it is a date all the same: «هجمات 11 سبتمبر 2001». */
export const eventsNamedAfterDates: readonly string[] = words(`
  ثورة ثورتي ثورات هجمات هجوم اعتداءات أحداث تفجيرات انقلاب انتفاضة حرب نصر انتصارات ذكرى
`);

/** Places, bodies and things that bear a date as their name, its year included: «شارع لواء كتيبة 25 يناير». */
export const thingsNamedAfterDates: readonly string[] = words(`
  حركة حركتي جسر كوبري مدينة ميدان شارع جامعة قاعة مفاعل صاروخ شركة سيارة سيارات حزب جريدة
  صحيفة تحالف قوى ائتلاف فريق تيار تكتل جيل شباب ساحة مستشفى مدرسة ملعب استاد ستاد مطار محطة
  حي مجمع معهد كلية مسجد حديقة لواء كتيبة كتائب سرايا جبهة منظمة جمعية مهرجان نادي مركب حكومة لجنة جائزة قضية جماعة كنيسة
`);

/** What follows «اليوم» in the name of a day or in another sense: «اليوم الوطني», «اليوم الأول». */
export const notToday: readonly string[] = words(`
  الوطني العالمي الدولي العربي الإسلامي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع
  العاشر الحادي الأخير الواحد الموعود الدراسي الختامي الافتتاحي المفتوح الذي نفسه ذاته الآخر
`);

/** What bears the name of a day: papers, channels, parties. */
export const bearersOfDays: readonly string[] = words(`
  جريدة صحيفة مجلة قناة موقع إذاعة وكالة شبكة منصة برنامج حزب تيار حركة دار مؤسسة
`);

/** Names of papers and channels that end in «اليوم», and what makes «اليوم» no day: «كل اليوم», «حتى اليوم». */
export const namedToday: readonly string[] = words(`
  المصري روسيا مصر فلسطين إسرائيل رأي أخبار عمان في ذلك حتى منذ كل نفس
`);

/** What belongs to a feast and is no day: «هدية عيد الميلاد». */
export const thingsOfFeasts: readonly string[] = words(`
  هدية هدايا كعكة شجرة شجرات زينة أغنية أغاني بابا بطاقة بطاقات
`);

/** Of Friday: what is said and done on any. «كلا الاثنين» are the two of them. */
export const notWeekdayAfter: readonly string[] = words(`
  سوق جريدة صحيفة مجلة بنك مستشفى قناة شاطئ صلاة صلوات خطبة خطب سورة خطيب جامع مصلى كلا
  كلتا أي أحد حي شارع كنيسة مدرسة
`);

/** What follows a weekday in the name of a place or of a day of history: «خميس مشيط», «الجمعة السوداء». */
export const notWeekdayBefore: readonly string[] = words(`
  العلايا مشيط رفيدة السوداء البيضاء الأسود العظيمة السوق الدامي الأبيض
`);
