/** Names of the Gregorian months in Arabic news, by region; 1 is January. */
const egyptAndGulf: readonly (readonly string[])[] = [
  ['يناير'],
  ['فبراير'],
  ['مارس'],
  ['أبريل', 'إبريل'],
  ['مايو'],
  ['يونيو', 'يونيه'],
  ['يوليو', 'يوليه'],
  ['أغسطس', 'اغسطوس'],
  ['سبتمبر'],
  ['أكتوبر'],
  ['نوفمبر'],
  ['ديسمبر'],
];

const levantAndIraq: readonly (readonly string[])[] = [
  ['كانون الثاني'],
  ['شباط'],
  ['آذار', 'مارت'],
  ['نيسان'],
  ['أيار', 'مايس'],
  ['حزيران'],
  ['تموز'],
  ['آب'],
  ['أيلول'],
  ['تشرين الأول', 'تسرين الأول'],
  ['تشرين الثاني', 'تسرين الثاني'],
  ['كانون الأول'],
];

const maghreb: readonly (readonly string[])[] = [
  ['جانفي'],
  ['فيفري'],
  [],
  ['أفريل'],
  ['ماي'],
  ['جوان'],
  ['جويلية', 'يوليوز'],
  ['أوت', 'غشت', 'أغشت'],
  ['شتنبر', 'شتمبر'],
  [],
  ['نونبر', 'نوفمبر'],
  ['دجنبر', 'دجمبر'],
];

/** Month name → number of the month. */
export const months: ReadonlyMap<string, number> = new Map(
  [egyptAndGulf, levantAndIraq, maghreb].flatMap((names) =>
    names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
  ),
);
