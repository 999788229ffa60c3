import type { Bilingual } from '../model/bilingual.ts';

/** What a rule did in one reading, where it can do several things; the sides are those of the day that is counted from. */
export const branchWords = {
  'weekday-same': {
    en: 'A weekday by its name alone: the day counted from is itself that weekday.',
    ar: 'يوم من أيام الأسبوع باسمه وحده: هو اليوم المحسوب منه نفسه.',
  },
  'weekday-before': {
    en: 'A weekday by its name alone: the nearest such day before the day counted from.',
    ar: 'يوم من أيام الأسبوع باسمه وحده: هو أقرب يوم بهذا الاسم قبل اليوم المحسوب منه.',
  },
  'weekday-after': {
    en: 'A weekday by its name alone: the nearest such day after the day counted from.',
    ar: 'يوم من أيام الأسبوع باسمه وحده: هو أقرب يوم بهذا الاسم بعد اليوم المحسوب منه.',
  },
  'date-written': { en: 'A day and its month, with the year written.', ar: 'يوم وشهره، وسنته مكتوبة.' },
  'date-same': {
    en: 'A day and its month. The year is not written: it is that of the day counted from.',
    ar: 'يوم وشهره، ولم تُكتب سنته: فهي سنة اليوم المحسوب منه.',
  },
  'date-before': {
    en: 'A day and its month. The year is not written, and was read as one before that of the day counted from.',
    ar: 'يوم وشهره، ولم تُكتب سنته: فقُرئت سابقة لسنة اليوم المحسوب منه.',
  },
  'date-after': {
    en: 'A day and its month. The year is not written, and was read as one after that of the day counted from.',
    ar: 'يوم وشهره، ولم تُكتب سنته: فقُرئت تالية لسنة اليوم المحسوب منه.',
  },
  'month-written': {
    en: 'A month with its year written. It stays a whole month.',
    ar: 'شهر سنته مكتوبة. ويبقى شهرًا كاملًا.',
  },
  'month-same': {
    en: 'A month without a year, which is that of the day counted from. It stays a whole month.',
    ar: 'شهر بلا سنة: فهو من سنة اليوم المحسوب منه. ويبقى شهرًا كاملًا.',
  },
  'month-before': {
    en: 'A month without a year, read as one of a year before that of the day counted from. It stays a whole month.',
    ar: 'شهر بلا سنة: فقُرئ من سنة سابقة لسنة اليوم المحسوب منه. ويبقى شهرًا كاملًا.',
  },
  'month-after': {
    en: 'A month without a year, read as one of a year after that of the day counted from. It stays a whole month.',
    ar: 'شهر بلا سنة: فقُرئ من سنة تالية لسنة اليوم المحسوب منه. ويبقى شهرًا كاملًا.',
  },
  'named-month-before': {
    en: 'The last such month before the day counted from, as the words say. It stays a whole month.',
    ar: 'آخر شهر بهذا الاسم قبل اليوم المحسوب منه، كما تقول الألفاظ. ويبقى شهرًا كاملًا.',
  },
  'named-month-after': {
    en: 'The next such month after the day counted from, as the words say. It stays a whole month.',
    ar: 'أول شهر بهذا الاسم بعد اليوم المحسوب منه، كما تقول الألفاظ. ويبقى شهرًا كاملًا.',
  },
  'period-week-before': {
    en: 'The week before that of the day counted from, Monday to Sunday: one of its seven days, and no finer.',
    ar: 'الأسبوع السابق لأسبوع اليوم المحسوب منه، من الاثنين إلى الأحد: أحد أيامه السبعة، لا أدق من ذلك.',
  },
  'period-week-same': {
    en: 'The week of the day counted from, Monday to Sunday: one of its seven days, and no finer.',
    ar: 'الأسبوع الذي يقع فيه اليوم المحسوب منه، من الاثنين إلى الأحد: أحد أيامه السبعة، لا أدق من ذلك.',
  },
  'period-week-after': {
    en: 'The week after that of the day counted from, Monday to Sunday: one of its seven days, and no finer.',
    ar: 'الأسبوع التالي لأسبوع اليوم المحسوب منه، من الاثنين إلى الأحد: أحد أيامه السبعة، لا أدق من ذلك.',
  },
  'period-month-before': {
    en: 'The month before that of the day counted from. It stays a whole month.',
    ar: 'الشهر السابق لشهر اليوم المحسوب منه. ويبقى شهرًا كاملًا.',
  },
  'period-month-same': {
    en: 'The month of the day counted from. It stays a whole month.',
    ar: 'الشهر الذي يقع فيه اليوم المحسوب منه. ويبقى شهرًا كاملًا.',
  },
  'period-month-after': {
    en: 'The month after that of the day counted from. It stays a whole month.',
    ar: 'الشهر التالي لشهر اليوم المحسوب منه. ويبقى شهرًا كاملًا.',
  },
  'period-year-before': {
    en: 'The year before that of the day counted from. It stays a whole year.',
    ar: 'السنة السابقة لسنة اليوم المحسوب منه. وتبقى سنة كاملة.',
  },
  'period-year-same': {
    en: 'The year of the day counted from. It stays a whole year.',
    ar: 'السنة التي يقع فيها اليوم المحسوب منه. وتبقى سنة كاملة.',
  },
  'period-year-after': {
    en: 'The year after that of the day counted from. It stays a whole year.',
    ar: 'السنة التالية لسنة اليوم المحسوب منه. وتبقى سنة كاملة.',
  },
  'day-same': { en: 'The day counted from itself.', ar: 'هو اليوم المحسوب منه نفسه.' },
  'day-before': { en: 'The day before the day counted from.', ar: 'هو اليوم السابق لليوم المحسوب منه.' },
  'day-after': { en: 'The day after the day counted from.', ar: 'هو اليوم التالي لليوم المحسوب منه.' },
  'set-decided': {
    en: 'Several dates, by the words alone; what is meant was decided in the check.',
    ar: 'تواريخ عدة بحسب الألفاظ وحدها، أما المقصود منها فحُدِّد عند المراجعة.',
  },
} satisfies Readonly<Record<string, Bilingual>>;

export type Branch = keyof typeof branchWords;
