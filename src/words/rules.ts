import type { Bilingual, Language } from '../model/bilingual.ts';

/** What each rule of the date reader does, in plain words; the id of a rule is its file's name, `by-hand` is the editor. */
export const ruleWords: Readonly<Record<string, Bilingual>> = {
  'before-event': {
    en: 'What the sentence tells of came so long before this event, so its day is counted forward from the day just told.',
    ar: 'ما تخبر به الجملة سبق هذا الحدث بهذه المدة، فيُحسب يومه تقدمًا من اليوم المذكور قبله.',
  },
  'day-month-year': {
    en: 'A day and its month. Where the year is not written, it is the year that puts the day nearest to publication, on the side that the words or the verb point to.',
    ar: 'يوم وشهره. وإذا لم تُكتب السنة فهي التي تجعل اليوم أقرب ما يكون إلى النشر، في الجهة التي يدل عليها الكلام أو الفعل.',
  },
  'day-range': {
    en: 'A stretch of days in one month, the first and the last of them included.',
    ar: 'أيام متصلة من شهر واحد، أولها وآخرها داخلان فيها.',
  },
  'by-hand': {
    en: 'Read by the editor; the machine found no date here.',
    ar: 'قرأه المحرر؛ ولم تجد الآلة تاريخًا هنا.',
  },
  distance: {
    en: 'So many days, weeks, months or years from publication. It is only as fine as the unit that is named, and a count of weeks is taken as “about”.',
    ar: 'عدد من الأيام أو الأسابيع أو الأشهر أو السنوات من يوم النشر. ولا يُقرأ بأدق من الوحدة المذكورة، وعدد الأسابيع يُعد تقريبيًا.',
  },
  'month-alone': {
    en: 'A month without a year: the one nearest to publication, on the side that the verb points to; without such a hint, the last one. It stays a whole month.',
    ar: 'شهر بلا سنة: أقرب ما يكون إلى النشر، في الجهة التي يدل عليها الفعل؛ فإن لم يدل على جهة فالشهر الأخير. ويبقى شهرًا كاملًا.',
  },
  'month-of-year': {
    en: 'A month whose year the words fix, by a number or by “last” or “next”. It stays a whole month.',
    ar: 'شهر تحدد الألفاظ سنته، برقم أو بكلمة مثل «الماضي» أو «المقبل». ويبقى شهرًا كاملًا.',
  },
  'part-of-period': {
    en: 'Part of a month or a year, in thirds: the beginning of a month is its first ten days, the middle the next ten, the end the rest from the 21st on. It is one of these days, and no finer.',
    ar: 'جزء من شهر أو سنة، أثلاثًا: فأول الشهر أيامه العشرة الأولى، ووسطه العشرة التي تليها، وآخره ما بقي من الحادي والعشرين فصاعدًا. والمقصود أحد هذه الأيام، لا أدق من ذلك.',
  },
  'relative-day': {
    en: 'Today, yesterday and the like, counted from publication. A weekday named beside it has to agree.',
    ar: 'اليوم وأمس وما أشبههما، محسوبًا من يوم النشر. وإن ذُكر معه يوم من أيام الأسبوع وجب أن يوافقه.',
  },
  'relative-period': {
    en: 'A whole week, month or year counted from that of publication. Weeks run from Monday to Sunday, and “last week” is one of the seven days before this one.',
    ar: 'أسبوع أو شهر أو سنة كاملة، تُحسب من مثلها يوم النشر. والأسبوع من الاثنين إلى الأحد، و«الأسبوع الماضي» أحد أيام الأسبوع السابق السبعة.',
  },
  since: {
    en: 'From then on, with no end told.',
    ar: 'من ذلك الحين فصاعدًا، ولم تُذكر نهاية.',
  },
  weekday: {
    en: 'A weekday by its name alone: the day of publication itself, or else the nearest such day on the side that the words or the verb point to; without such a hint, the last one.',
    ar: 'يوم من أيام الأسبوع باسمه وحده: هو يوم النشر نفسه، وإلا فأقرب يوم بهذا الاسم في الجهة التي يدل عليها الكلام أو الفعل؛ فإن لم يدل على جهة فاليوم السابق.',
  },
  'within-this-period': {
    en: 'Some time within the week, month or year of publication.',
    ar: 'في وقت ما من أسبوع النشر أو شهره أو سنته.',
  },
  'year-list': {
    en: 'Several years, each of them meant.',
    ar: 'سنوات عدة، وكلها مقصودة.',
  },
  year: {
    en: 'A year by its number. It stays a whole year.',
    ar: 'سنة برقمها. وتبقى سنة كاملة.',
  },
};

const unknown: Bilingual = {
  en: 'Read by a rule that this version of the app has no words for.',
  ar: 'قُرئ بقاعدة لا وصف لها في هذا الإصدار من التطبيق.',
};

export function sayRule(rule: string, language: Language): string {
  return (ruleWords[rule] ?? unknown)[language];
}
