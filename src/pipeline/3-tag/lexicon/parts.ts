import type { PeriodPart, TimeExpression } from '../../../model/timex.ts';
import { words } from './words.ts';

/** Words before a period that name a part of it. */
export const parts: ReadonlyMap<string, PeriodPart> = new Map([
  ...['مطلع', 'مستهل', 'أوائل', 'بداية', 'بدايات', 'مبتدأ'].map((word) => [word, 'start'] as const),
  ...['منتصف', 'أواسط', 'وسط', 'نصف'].map((word) => [word, 'middle'] as const),
  ...['أواخر', 'نهاية', 'نهايات', 'ختام', 'آواخر', 'متم', 'موفى'].map((word) => [word, 'end'] as const),
]);

/** What is halved, quartered …; a «فصل» is a quarter of a year in the language of accounts. */
export const equalParts: ReadonlyMap<
  string,
  Extract<TimeExpression, { readonly type: 'fraction' }>['parts']
> = new Map([
  ['النصف', 2],
  ['الثلث', 3],
  ['الربع', 4],
  ['الفصل', 4],
  ['العقد', 10],
]);

/** What the ordinal behind it counts: «الثلث الأول من رمضان» is a part of the month, not its first. */
export const countedParts: readonly string[] = words(`
  الثلث النصف الربع الجزء القسم الشطر العدد الباب
`);
