import type { Bilingual } from '../model/bilingual.ts';

/** What each rule of the reader of English does, in plain words. */
export const englishRuleWords: Readonly<Record<string, Bilingual>> = {
  'english-date': {
    en: 'A day and its month, in English. Where the year is not written, it is that of publication or the one that the words or the verb point to.',
    ar: 'يوم وشهره بالإنجليزية. وإذا لم تُكتب السنة فهي سنة النشر أو التي يدل عليها الكلام أو الفعل.',
  },
  'english-distance': {
    en: 'So many days, weeks, months or years from publication, in English. It is only as fine as the unit that is named.',
    ar: 'عدد من الأيام أو الأسابيع أو الأشهر أو السنوات من يوم النشر، بالإنجليزية. ولا يُقرأ بأدق من الوحدة المذكورة.',
  },
  'english-list': {
    en: 'Several dates in English, each of them meant.',
    ar: 'تواريخ عدة بالإنجليزية، وكلها مقصودة.',
  },
  'english-month': {
    en: 'A month in English. It stays a whole month; where the year is not written, it is that of publication or the one that the words or the verb point to.',
    ar: 'شهر بالإنجليزية. ويبقى شهرًا كاملًا؛ وإذا لم تُكتب السنة فهي سنة النشر أو التي يدل عليها الكلام أو الفعل.',
  },
  'english-part': {
    en: 'Part of a period in English, in thirds: the end of a month is from the 21st on. It is one of these days, and no finer.',
    ar: 'جزء من مدة بالإنجليزية، أثلاثًا: فآخر الشهر من الحادي والعشرين فصاعدًا. والمقصود أحد هذه الأيام، لا أدق من ذلك.',
  },
  'english-period': {
    en: 'A whole week, month or year counted from that of publication, or its weekend, in English. Weeks run from Monday to Sunday, and “last week” is one of its seven days.',
    ar: 'أسبوع أو شهر أو سنة كاملة تُحسب من مثلها يوم النشر، أو عطلة نهاية الأسبوع، بالإنجليزية. والأسبوع من الاثنين إلى الأحد، و«last week» أحد أيامه السبعة.',
  },
  'english-range': {
    en: 'From one date to another in English, both included.',
    ar: 'من تاريخ إلى تاريخ بالإنجليزية، وكلاهما داخل.',
  },
  'english-relative-day': {
    en: 'Today, yesterday and the like in English, counted from publication, or from the day on which the quoted speaker spoke.',
    ar: 'اليوم وأمس وما أشبههما بالإنجليزية، محسوبًا من يوم النشر، أو من يوم تكلم المنقول عنه.',
  },
  'english-season': {
    en: 'A season in English, in whole months of the northern year.',
    ar: 'فصل بالإنجليزية، أشهرًا كاملة من سنة نصف الأرض الشمالي.',
  },
  'english-since': {
    en: 'From then on, in English, with no end told.',
    ar: 'من ذلك الحين فصاعدًا، بالإنجليزية، ولم تُذكر نهاية.',
  },
  'english-span': {
    en: 'All of a stretch that is counted from publication, in English.',
    ar: 'مدة كاملة تُحسب من يوم النشر، بالإنجليزية.',
  },
  'english-until': {
    en: 'Up to then, in English, with no beginning told.',
    ar: 'إلى ذلك الحين، بالإنجليزية، ولم تُذكر بداية.',
  },
  'english-weekday': {
    en: 'A weekday in English: the day of publication itself, or else the nearest such day on the side that the words or the verb point to; without such a hint, the last one.',
    ar: 'يوم من أيام الأسبوع بالإنجليزية: هو يوم النشر نفسه، وإلا فأقرب يوم بهذا الاسم في الجهة التي يدل عليها الكلام أو الفعل؛ فإن لم يدل على جهة فاليوم السابق.',
  },
  'english-year': {
    en: 'A year, a decade or a century in English, by its number. It stays as wide as it is.',
    ar: 'سنة أو عقد أو قرن بالإنجليزية، برقمه. ويبقى على سعته.',
  },
};
