/** Names of the Gregorian months in Arabic news, by region, with the spellings that occur; the first is January. */
const egyptAndGulf: readonly (readonly string[])[] = [
  ['يناير'],
  ['فبراير'],
  ['مارس'],
  ['أبريل', 'إبريل', 'أبرايل'],
  ['مايو'],
  ['يونيو', 'يونيه', 'يونية'],
  ['يوليو', 'يوليه', 'يولية'],
  ['أغسطس', 'أغسطوس', 'اوغسطس', 'أغسطش'],
  ['سبتمبر', 'سيبتمبر'],
  ['أكتوبر', 'اوكتوبر'],
  ['نوفمبر'],
  ['ديسمبر'],
];

const levantAndIraq: readonly (readonly string[])[] = [
  ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'كانون الثانى'],
  ['شباط', 'اشباط'],
  ['آذار', 'اذار', 'مارت'],
  ['نيسان'],
  ['أيار', 'مايس'],
  ['حزيران'],
  ['تموز'],
  ['آب'],
  ['أيلول'],
  ['تشرين الأول', 'تشرين أول', 'تسرين الأول'],
  ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'تسرين الثاني'],
  ['كانون الأول', 'كانون أول'],
];

const maghreb: readonly (readonly string[])[] = [
  ['جانفي'],
  ['فيفري', 'فبراير'],
  [],
  ['أفريل'],
  ['ماي'],
  ['جوان'],
  ['جويلية', 'يوليوز'],
  ['أوت', 'غشت', 'أغشت'],
  ['شتنبر', 'شتمبر'],
  [],
  ['نونبر', 'نوفنبر'],
  ['دجنبر', 'دجمبر'],
];

/** Month name → number of the month. */
export const months: ReadonlyMap<string, number> = new Map(
  [egyptAndGulf, levantAndIraq, maghreb].flatMap((names) =>
    names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
  ),
);

/** Names that are words or proper names too: alone they are a month only where the words around say so. */
export const doubtfulMonths: readonly string[] = [
  'مارس',
  'مارت',
  'آب',
  'ماي',
  'جوان',
  'أوت',
  'مايس',
  'نيسان',
  'تموز',
  'شباط',
];
