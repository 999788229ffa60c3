import type { TimeDirection } from '../../../model/timex.ts';

export interface Modifier {
  readonly direction: TimeDirection;
  /** How many periods away: 2 for "the one before last". */
  readonly steps: number;
}

const past = [
  'الماضي',
  'الماضية',
  'المنصرم',
  'المنصرمة',
  'الفائت',
  'الفائتة',
  'الفايت',
  'الفايتة',
  'المنقضي',
  'المنقضية',
  'السالف',
  'السالفة',
  'السابق',
  'السابقة',
  'اللي فات',
  'اللي فاتت',
];
const future = [
  'المقبل',
  'المقبلة',
  'القادم',
  'القادمة',
  'الآتي',
  'الآتية',
  'الجاي',
  'الجاية',
  'الجايي',
  'الجاييه',
  'اللي جاي',
  'اللي جاية',
];
const same = ['الحالي', 'الحالية', 'الجاري', 'الجارية', 'الراهن', 'الراهنة'];

/** Words after a period that say which one is meant, masculine and feminine. */
export const modifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ...past.map((word) => [word, { direction: 'past', steps: 1 }] as const),
  ...past.map((word) => [`قبل ${word}`, { direction: 'past', steps: 2 }] as const),
  ...past.map((word) => [`ما قبل ${word}`, { direction: 'past', steps: 2 }] as const),
  ...future.map((word) => [word, { direction: 'future', steps: 1 }] as const),
  ...future.map((word) => [`بعد ${word}`, { direction: 'future', steps: 2 }] as const),
  ...future.map((word) => [`ما بعد ${word}`, { direction: 'future', steps: 2 }] as const),
  ...same.map((word) => [word, { direction: 'same', steps: 0 }] as const),
]);

/** The same words after a dual or a plural. */
export const pluralModifiers: ReadonlyMap<string, TimeDirection> = new Map<string, TimeDirection>([
  ...[
    'الماضية',
    'الماضيين',
    'الماضيتين',
    'الماضيان',
    'الماضيتان',
    'الأخيران',
    'الأخيرتان',
    'الأخيرة',
    'الأخيرين',
    'الأخيرتين',
    'المنصرمة',
    'السابقة',
    'الفائتة',
  ].map((word) => [word, 'past'] as const),
  ...[
    'المقبلة',
    'المقبلين',
    'المقبلتين',
    'المقبلان',
    'المقبلتان',
    'القادمان',
    'القادمتان',
    'القادمة',
    'القادمين',
    'القادمتين',
    'التالية',
    'الجاية',
  ].map((word) => [word, 'future'] as const),
]);

/** «هذا الشهر» and its kin, in the language of news and of talk. */
export const demonstratives: readonly string[] = ['هذا', 'هذه', 'هاد', 'هادا', 'هاي', 'هذي', 'هالـ'];
