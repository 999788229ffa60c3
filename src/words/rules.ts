import type { Bilingual, Language } from '../model/bilingual.ts';
import { englishRuleWords } from './english-rules.ts';

/** What each rule of the date reader does, in plain words; the id of a rule is its file's name, `by-hand` is the check. */
export const ruleWords: Readonly<Record<string, Bilingual>> = {
  'bare-year': {
    en: 'A year by its number alone, where it counts nothing. It stays a whole year.',
    ar: 'سنة برقمها وحده حيث لا يعدّ الرقم شيئًا. وتبقى سنة كاملة.',
  },
  'before-event': {
    en: 'The sentence tells of something that came this long before the event, so the day of the event is counted forward from the day just mentioned.',
    ar: 'تروي الجملة أمرًا سبق هذا الحدث بهذه المدة؛ فيُحسب يوم الحدث بإضافتها إلى اليوم المذكور قبلها.',
  },
  'by-hand': {
    en: 'Read in the check; the program found no date here.',
    ar: 'قُرئ عند المراجعة؛ ولم يجد البرنامج تاريخًا هنا.',
  },
  century: {
    en: 'A century by its number. It stays a whole century.',
    ar: 'قرن برقمه. ويبقى قرنًا كاملًا.',
  },
  'date-of-year': {
    en: 'A date in the year that the words before it lead to.',
    ar: 'تاريخ في السنة التي يُتوصل إليها من الألفاظ قبله.',
  },
  'day-alone': {
    en: 'A day by its number alone, of the month of publication.',
    ar: 'يوم برقمه وحده، من شهر النشر.',
  },
  'day-bare': {
    en: 'A number that ends a short sentence after “on”: that day of the month of publication.',
    ar: 'رقم يختم جملة قصيرة بعد «في»: ذلك اليوم من شهر النشر.',
  },
  'day-list': {
    en: 'Days of one month, each of them meant.',
    ar: 'أيام من شهر واحد، وكلها مقصودة.',
  },
  'day-month': {
    en: 'A day and its month. Where the year is not written, it is that of publication or the one that the words or the verb point to.',
    ar: 'يوم وشهره. وإذا لم تُكتب السنة فهي سنة النشر أو التي يدل عليها الكلام أو الفعل.',
  },
  'day-of-month': {
    en: 'A day of a month that is named by its place: this month, next month, or the month just told.',
    ar: 'يوم من شهر يُعرف بموضعه: هذا الشهر أو المقبل أو الشهر المذكور قبله.',
  },
  'day-range': {
    en: 'A stretch of days in one month, the first and the last of them included.',
    ar: 'أيام متصلة من شهر واحد، أولها وآخرها داخلان فيها.',
  },
  decade: {
    en: 'A decade, of the century that is named or else the latest that has begun.',
    ar: 'عقد من القرن المذكور، وإلا فآخر عقد بدأ.',
  },
  distance: {
    en: 'So many days, weeks, months or years from publication. It is only as fine as the unit that is named, and a count of weeks is taken as “about”.',
    ar: 'عدد من الأيام أو الأسابيع أو الأشهر أو السنوات من يوم النشر. ولا يُقرأ بأدق من الوحدة المذكورة، وعدد الأسابيع يُعد تقريبيًا.',
  },
  fraction: {
    en: 'A quarter or a half of a year, in whole months.',
    ar: 'ربع سنة أو نصفها، أشهرًا كاملة.',
  },
  'from-now': {
    en: 'So long after publication, as fine as the unit that is named.',
    ar: 'بعد النشر بهذه المدة، بدقة الوحدة المذكورة.',
  },
  holiday: {
    en: 'A feast by its name, in the year that is named or meant. Hijri feasts follow the Umm al-Qura calendar.',
    ar: 'عيد باسمه، في السنة المذكورة أو المقصودة. والأعياد الهجرية بتقويم أم القرى.',
  },
  list: {
    en: 'Several dates, each of them meant; the last fixes the year of the others.',
    ar: 'تواريخ عدة، وكلها مقصودة، وآخرها يحدد سنتها.',
  },
  'middle-of-month': {
    en: 'The fifteenth, which is what “half of a month” says in talk.',
    ar: 'الخامس عشر، وهو المقصود بـ«نص الشهر» في الكلام.',
  },
  'month-alone': {
    en: 'A month without a year: that of the year of publication, or the one on the side that the verb points to. It stays a whole month.',
    ar: 'شهر بلا سنة: هو من سنة النشر، أو من الجهة التي يدل عليها الفعل. ويبقى شهرًا كاملًا.',
  },
  'month-announced': {
    en: 'A month without a year whose name is a word too, read because of the word before it. It stays a whole month.',
    ar: 'شهر بلا سنة، اسمه كلمة أخرى أيضًا، قُرئ تاريخًا لدلالة الكلمة التي قبله. ويبقى شهرًا كاملًا.',
  },
  'month-day': {
    en: 'A month and the day of it. Where the year is not written, it is that of publication or the one that the words or the verb point to.',
    ar: 'شهر ويوم منه. وإذا لم تُكتب السنة فهي سنة النشر أو التي يدل عليها الكلام أو الفعل.',
  },
  'month-list': {
    en: 'Several months, each of them meant.',
    ar: 'أشهر عدة، وكلها مقصودة.',
  },
  'month-year': {
    en: 'A month whose year the words fix, by a number or by “last” or “next”. It stays a whole month.',
    ar: 'شهر تحدد الألفاظ سنته، برقم أو بكلمة مثل «الماضي» أو «المقبل». ويبقى شهرًا كاملًا.',
  },
  'night-between': {
    en: 'A night by the two days that it lies between: from the first to the second.',
    ar: 'ليلة باسم اليومين اللذين تقع بينهما: من الأول إلى الثاني.',
  },
  'nth-of-period': {
    en: 'A day, weekday or week by its place in a period.',
    ar: 'يوم أو أسبوع بترتيبه في مدة.',
  },
  'numeric-date': {
    en: 'A date in digits, the day first unless only the month can stand there. A year of the 1300s or 1400s is Hijri.',
    ar: 'تاريخ بالأرقام، يومه أولًا ما لم يتعذر ذلك. وسنة من القرنين الرابع عشر والخامس عشر بعد الألف هجرية.',
  },
  'numeric-day-month': {
    en: 'A day and a month in digits, after a word that announces a date.',
    ar: 'يوم وشهر بالأرقام، بعد كلمة تنبئ بتاريخ.',
  },
  'numeric-month-year': {
    en: 'A month and a year in digits. It stays a whole month.',
    ar: 'شهر وسنة بالأرقام. ويبقى شهرًا كاملًا.',
  },
  'part-of-decade': {
    en: 'Part of a decade, a century or a season, in thirds. It is some time within it, and no finer.',
    ar: 'جزء من عقد أو قرن أو فصل، أثلاثًا. والمقصود وقت ما منه، لا أدق من ذلك.',
  },
  'part-of-period': {
    en: 'Part of a period, in thirds: the beginning of a month is its first ten days, the middle the next ten, the end the rest from the 21st on. It is one of these days, and no finer.',
    ar: 'جزء من مدة، أثلاثًا: فأول الشهر أيامه العشرة الأولى، ووسطه العشرة التي تليها، وآخره ما بقي من الحادي والعشرين فصاعدًا. والمقصود أحد هذه الأيام، لا أدق من ذلك.',
  },
  'period-alone': {
    en: 'The week, month or year of publication.',
    ar: 'أسبوع النشر أو شهره أو سنته.',
  },
  range: {
    en: 'From one date to another, both included. A side without a year takes it from the other.',
    ar: 'من تاريخ إلى تاريخ، وكلاهما داخل في المدة. والطرف الذي لا سنة له يأخذها من الآخر.',
  },
  'relative-day': {
    en: 'Today, yesterday and the like, counted from publication. A weekday named beside it has to agree.',
    ar: 'اليوم وأمس وما أشبههما، محسوبًا من يوم النشر. وإن ذُكر معه يوم من أيام الأسبوع وجب أن يوافقه.',
  },
  'relative-period': {
    en: 'A whole week, month or year counted from that of publication. Weeks run from Monday to Sunday, and “last week” is one of the seven days before this one.',
    ar: 'أسبوع أو شهر أو سنة كاملة، تُحسب من مثلها يوم النشر. والأسبوع من الاثنين إلى الأحد، و«الأسبوع الماضي» أحد أيام الأسبوع السابق السبعة.',
  },
  'rest-of-period': {
    en: 'From publication to the end of its own week, month or year.',
    ar: 'من يوم النشر إلى آخر أسبوعه أو شهره أو سنته.',
  },
  season: {
    en: 'A season, in whole months of the northern year. Winter counts with the year it begins in.',
    ar: 'فصل، أشهرًا كاملة من سنة نصف الأرض الشمالي. والشتاء من السنة التي يبدأ فيها.',
  },
  since: {
    en: 'From then on, with no end told.',
    ar: 'من ذلك الحين فصاعدًا، ولم تُذكر نهاية.',
  },
  span: {
    en: 'All of a stretch that is counted from publication.',
    ar: 'مدة كاملة تُحسب من يوم النشر.',
  },
  'this-period': {
    en: 'Some time within the week, month or year of publication.',
    ar: 'في وقت ما من أسبوع النشر أو شهره أو سنته.',
  },
  today: {
    en: 'Today, counted from publication, or from the day on which the quoted speaker spoke.',
    ar: 'اليوم، محسوبًا من يوم النشر، أو من اليوم الذي تكلم فيه المنقول عنه.',
  },
  'told-period': {
    en: 'The month or year that the text has told last.',
    ar: 'الشهر أو العام الذي ذكره النص آخر مرة.',
  },
  until: {
    en: 'Up to then, with no beginning told.',
    ar: 'إلى ذلك الحين، ولم تُذكر بداية.',
  },
  weekday: {
    en: 'A weekday by its name alone: the day of publication itself, or else the nearest such day on the side that the words or the verb point to. Where nothing does, the reading conventions of this timeline decide.',
    ar: 'يوم من أيام الأسبوع باسمه وحده: هو يوم النشر نفسه، وإلا فأقرب يوم بهذا الاسم في الجهة التي يدل عليها الكلام أو الفعل. فإن لم يدل عليها شيء فبحسب أعراف الخط الزمني.',
  },
  'weekday-list': {
    en: 'Weekdays that follow one another, each of them meant.',
    ar: 'أيام متتابعة من الأسبوع، وكلها مقصودة.',
  },
  'weekday-of-date': {
    en: 'A weekday with its date; the two have to agree.',
    ar: 'يوم من أيام الأسبوع مع تاريخه، ويجب أن يتوافقا.',
  },
  'weekday-of-month': {
    en: 'A weekday with its place or its number in the month of publication or the nearest one in which they fit.',
    ar: 'يوم من أيام الأسبوع بترتيبه أو رقمه في شهر النشر أو أقرب شهر يوافقهما.',
  },
  'weekday-of-week': {
    en: 'A weekday of the week that is named beside it. Weeks run from Monday to Sunday.',
    ar: 'يوم من الأسبوع المذكور معه. والأسبوع من الاثنين إلى الأحد.',
  },
  weekend: {
    en: 'The weekend, Friday and Saturday. It is one of these days, and no finer.',
    ar: 'عطلة نهاية الأسبوع، الجمعة والسبت. والمقصود أحدهما لا أدق من ذلك.',
  },
  year: {
    en: 'A year by its number. It stays a whole year.',
    ar: 'سنة برقمها. وتبقى سنة كاملة.',
  },
  'year-in-words': {
    en: 'A year in words, where it counts nothing. It stays a whole year.',
    ar: 'سنة بالكلمات حيث لا يعدّ العدد شيئًا. وتبقى سنة كاملة.',
  },
  'year-list': {
    en: 'Several years, each of them meant.',
    ar: 'سنوات عدة، وكلها مقصودة.',
  },
  'year-range': {
    en: 'From one year to another, both included.',
    ar: 'من سنة إلى سنة، وكلتاهما داخلة في المدة.',
  },
};

const unknown: Bilingual = {
  en: 'Read by a rule that this version of the app has no words for.',
  ar: 'قُرئ بقاعدة لا وصف لها في هذا الإصدار من التطبيق.',
};

export function sayRule(rule: string, language: Language): string {
  return (ruleWords[rule] ?? englishRuleWords[rule] ?? unknown)[language];
}
