import type { TimeUnit } from '../../../model/timex.ts';

/** Singular and plural → unit. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ...['يوم', 'يوماً', 'أيام'].map((word) => [word, 'day'] as const),
  ...['أسبوع', 'أسبوعاً', 'أسابيع'].map((word) => [word, 'week'] as const),
  ...['شهر', 'شهراً', 'أشهر', 'شهور'].map((word) => [word, 'month'] as const),
  ...['عام', 'عاماً', 'أعوام', 'سنة', 'سنوات', 'سنين'].map((word) => [word, 'year'] as const),
  ...['عقد', 'عقود'].map((word) => [word, 'decade'] as const),
  ...['قرن', 'قرون'].map((word) => [word, 'century'] as const),
]);

/** Duals, which hold their number: two of the unit. */
export const duals: ReadonlyMap<string, TimeUnit> = new Map([
  ...['يومين', 'يومان'].map((word) => [word, 'day'] as const),
  ...['أسبوعين', 'أسبوعان'].map((word) => [word, 'week'] as const),
  ...['شهرين', 'شهران'].map((word) => [word, 'month'] as const),
  ...['عامين', 'عامان', 'سنتين', 'سنتان'].map((word) => [word, 'year'] as const),
]);
