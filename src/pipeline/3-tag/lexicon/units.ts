import type { TimeUnit } from '../../../model/timex.ts';
import { words } from './words.ts';

/** Singular and plural, with and without tanwin → unit. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ...['يوم', 'يوما', 'أيام', 'ايام'].map((word) => [word, 'day'] as const),
  ...['أسبوع', 'أسبوعا', 'أسابيع'].map((word) => [word, 'week'] as const),
  ...['شهر', 'شهرا', 'أشهر', 'شهور'].map((word) => [word, 'month'] as const),
  ...['عام', 'عاما', 'أعوام', 'سنة', 'سنوات', 'سنين', 'سنه'].map((word) => [word, 'year'] as const),
  ...['عقد', 'عقدا', 'عقود'].map((word) => [word, 'decade'] as const),
  ...['قرن', 'قرنا', 'قرون'].map((word) => [word, 'century'] as const),
]);

/** One of a unit, where no number stands: a plural without one («منذ سنوات») is vague and has no value. */
export const singularUnits: readonly string[] = ['يوم', 'أسبوع', 'شهر', 'عام', 'سنة', 'عقد', 'قرن'];

/** Duals, which hold their number: two of the unit, in the three cases and before a genitive. */
export const duals: ReadonlyMap<string, TimeUnit> = new Map([
  ...['يومين', 'يومان'].map((word) => [word, 'day'] as const),
  ...['أسبوعين', 'أسبوعان', 'إسبوعين'].map((word) => [word, 'week'] as const),
  ...['شهرين', 'شهران'].map((word) => [word, 'month'] as const),
  ...['عامين', 'عامان', 'سنتين', 'سنتان'].map((word) => [word, 'year'] as const),
  ...['عقدين', 'عقدان'].map((word) => [word, 'decade'] as const),
  ...['قرنين', 'قرنان'].map((word) => [word, 'century'] as const),
]);

/** Units with the article, which a modifier can follow. */
export const definiteUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['اليوم', 'day'],
  ['الأسبوع', 'week'],
  ['الإسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنة', 'year'],
  ['العقد', 'decade'],
  ['القرن', 'century'],
]);

/** «الأمين العام السابق»: of such an office «العام» says that it is general, and the modifier who held it. */
export const generalOffices: readonly string[] = words(`
  أمين أمينة مدير مديرة نائب مدعي مفتش مراقب منسق قنصل قائد سكرتير
`);

/** Plurals and duals with the article: «السنوات الخمس الماضية», «الشهرين الماضيين». */
export const definitePlurals: ReadonlyMap<string, { readonly unit: TimeUnit; readonly count?: number }> =
  new Map<string, { readonly unit: TimeUnit; readonly count?: number }>([
    ['الأيام', { unit: 'day' }],
    ['الأسابيع', { unit: 'week' }],
    ['الأشهر', { unit: 'month' }],
    ['الشهور', { unit: 'month' }],
    ['الأعوام', { unit: 'year' }],
    ['السنوات', { unit: 'year' }],
    ['السنين', { unit: 'year' }],
    ['العقود', { unit: 'decade' }],
    ['القرون', { unit: 'century' }],
    ...['اليومين', 'اليومان'].map((word) => [word, { unit: 'day', count: 2 }] as const),
    ...['الأسبوعين', 'الأسبوعان'].map((word) => [word, { unit: 'week', count: 2 }] as const),
    ...['الشهرين', 'الشهران'].map((word) => [word, { unit: 'month', count: 2 }] as const),
    ...['العامين', 'العامان', 'السنتين', 'السنتان'].map(
      (word) => [word, { unit: 'year', count: 2 }] as const,
    ),
    ...['العقدين', 'العقدان'].map((word) => [word, { unit: 'decade', count: 2 }] as const),
    ...['القرنين', 'القرنان'].map((word) => [word, { unit: 'century', count: 2 }] as const),
  ]);
