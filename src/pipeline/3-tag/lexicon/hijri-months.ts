/** Names of the Hijri months with their spellings; the first is Muharram. */
const names: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول', 'ربيع الأنور'],
  ['ربيع الثاني', 'ربيع الآخر', 'ربيع ثاني', 'ربيع آخر'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى', 'جماد الأول', 'جماد الأولى', 'جمادي الأولى'],
  [
    'جمادى الثانية',
    'جمادى الآخرة',
    'جمادى الثاني',
    'جمادى الآخر',
    'جماد الثاني',
    'جماد الآخر',
    'جماد الثانية',
    'جماد الآخرة',
  ],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'ذوالقعدة', 'ذي قعدة', 'ذو قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'ذوالحجة', 'ذي حجة', 'ذو حجة'],
];

/** Month name → number of the month. */
export const hijriMonths: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
);

/** What may follow the name in its honour. */
export const honorifics: readonly string[] = [
  'المبارك',
  'الكريم',
  'المعظم',
  'الفضيل',
  'الحرام',
  'الخير',
  'الفرد',
  'المرجب',
  'المحرم',
];

/** Names of men, or of a number, too: alone they are a month only after «شهر», «في» and the like. */
export const doubtfulHijriMonths: readonly string[] = ['محرم', 'صفر', 'رجب', 'شعبان', 'رمضان'];
