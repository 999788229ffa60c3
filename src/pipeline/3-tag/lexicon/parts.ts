import type { PeriodPart } from '../../../model/timex.ts';

/** Words before a period that name a part of it. */
export const parts: ReadonlyMap<string, PeriodPart> = new Map([
  ...['مطلع', 'مستهل', 'أوائل', 'بداية', 'بدايات', 'مبتدأ'].map((word) => [word, 'start'] as const),
  ...['منتصف', 'أواسط', 'وسط', 'نصف'].map((word) => [word, 'middle'] as const),
  ...['أواخر', 'نهاية', 'نهايات', 'ختام', 'آواخر', 'متم', 'موفى'].map((word) => [word, 'end'] as const),
]);
