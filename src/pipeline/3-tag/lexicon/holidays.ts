import type { Holiday } from '../../../model/timex.ts';

const christmas: Holiday = { calendar: 'gregorian', month: 12, day: 25 };
const newYear: Holiday = { calendar: 'gregorian', month: 1, day: 1 };

/** Feasts and days that many Arabic-speaking countries share; a national day differs from land to land and is left out. */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['عيد الميلاد', christmas],
  ['عيد الميلاد المجيد', christmas],
  ['الكريسماس', christmas],
  ['رأس السنة', newYear],
  ['رأس السنة الميلادية', newYear],
  ['رأس السنة الجديدة', newYear],
  ['عيد رأس السنة', newYear],
  ['رأس السنة الهجرية', { calendar: 'hijri', month: 1, day: 1 }],
  ['عاشوراء', { calendar: 'hijri', month: 1, day: 10 }],
  ['المولد النبوي', { calendar: 'hijri', month: 3, day: 12 }],
  ['المولد النبوي الشريف', { calendar: 'hijri', month: 3, day: 12 }],
  ['الإسراء والمعراج', { calendar: 'hijri', month: 7, day: 27 }],
  ['عيد الفطر', { calendar: 'hijri', month: 10, day: 1 }],
  ['عيد الفطر المبارك', { calendar: 'hijri', month: 10, day: 1 }],
  ['يوم عرفة', { calendar: 'hijri', month: 12, day: 9 }],
  ['عيد الأضحى', { calendar: 'hijri', month: 12, day: 10 }],
  ['عيد الأضحى المبارك', { calendar: 'hijri', month: 12, day: 10 }],
  ['عيد الفصح', { easter: 0 }],
  ['الجمعة العظيمة', { easter: -2 }],
  ['عيد العمال', { calendar: 'gregorian', month: 5, day: 1 }],
  ['عيد الحب', { calendar: 'gregorian', month: 2, day: 14 }],
  ['عيد الأم', { calendar: 'gregorian', month: 3, day: 21 }],
  ['يوم المرأة العالمي', { calendar: 'gregorian', month: 3, day: 8 }],
  ['عيد النوروز', { calendar: 'gregorian', month: 3, day: 21 }],
]);
