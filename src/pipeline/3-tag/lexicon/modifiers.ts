import type { TimeDirection } from '../../../model/timex.ts';

/** Words after a period that say which one is meant, masculine and feminine. */
export const modifiers: ReadonlyMap<string, TimeDirection> = new Map([
  ...['الماضي', 'الماضية', 'المنصرم', 'المنصرمة', 'الفائت', 'الفائتة', 'المنقضي', 'المنقضية'].map(
    (word) => [word, 'past'] as const,
  ),
  ...['المقبل', 'المقبلة', 'القادم', 'القادمة'].map((word) => [word, 'future'] as const),
  ...['الحالي', 'الحالية', 'الجاري', 'الجارية'].map((word) => [word, 'same'] as const),
]);
