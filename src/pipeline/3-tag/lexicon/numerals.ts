const ones: readonly (readonly string[])[] = [
  ['واحد', 'واحدة', 'أحد', 'إحدى', 'حادي', 'حادية', 'أول', 'أولى'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني', 'اثنتا', 'اثنتي', 'إثنا', 'ثاني', 'ثانية', 'ثان'],
  ['ثلاثة', 'ثلاث', 'ثالث', 'ثالثة', 'تلاتة', 'تلات'],
  ['أربعة', 'أربع', 'رابع', 'رابعة'],
  ['خمسة', 'خمس', 'خامس', 'خامسة'],
  ['ستة', 'ست', 'سادس', 'سادسة'],
  ['سبعة', 'سبع', 'سابع', 'سابعة'],
  ['ثمانية', 'ثماني', 'ثمان', 'ثامن', 'ثامنة', 'تمانية'],
  ['تسعة', 'تسع', 'تاسع', 'تاسعة'],
  ['عشرة', 'عشر', 'عاشر', 'عاشرة'],
];
const tens: readonly string[] = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const hundredStems: readonly string[] = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع'];
const hundredWords: readonly string[] = ['مئة', 'مائة', 'ميه', 'مية'];

/** Numerals in words, cardinal and ordinal, both genders and all cases, one word each, without the article. */
export const numerals: ReadonlyMap<string, number> = new Map<string, number>([
  ...ones.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
  ...tens.flatMap((stem, index) => ['ون', 'ين'].map((end) => [stem + end, (index + 2) * 10] as const)),
  ...hundredWords.map((word) => [word, 100] as const),
  ...['مئتان', 'مئتين', 'مائتان', 'مائتين', 'ميتين'].map((word) => [word, 200] as const),
  ...hundredStems.flatMap((stem) => hundredWords.map((word) => [stem + word, hundred(stem)] as const)),
  ...['ألف', 'ألفا'].map((word) => [word, 1000] as const),
  ...['ألفان', 'ألفين', 'ألفي'].map((word) => [word, 2000] as const),
  ['آلاف', 1000],
]);

function hundred(stem: string): number {
  return (hundredStems.filter((other) => other !== 'ثماني').indexOf(stem.replace('ثماني', 'ثمان')) + 3) * 100;
}

/** Ordinals that can be a day of a month, or count the members of a period; «الأخير» is the last. */
export const ordinals: ReadonlyMap<string, number> = new Map<string, number>([
  ...['أول', 'أولى', 'الأول', 'الأولى'].map((word) => [word, 1] as const),
  ...['ثاني', 'ثان', 'ثانية', 'الثاني', 'الثانية'].map((word) => [word, 2] as const),
  ...['ثالث', 'ثالثة', 'الثالث', 'الثالثة'].map((word) => [word, 3] as const),
  ...['رابع', 'رابعة', 'الرابع', 'الرابعة'].map((word) => [word, 4] as const),
  ...['خامس', 'خامسة', 'الخامس', 'الخامسة'].map((word) => [word, 5] as const),
  ...['آخر', 'الأخير', 'الأخيرة'].map((word) => [word, -1] as const),
]);

/** Decades by their tens, with and without the article: «سبعينيات», «السبعينات». */
export const decades: ReadonlyMap<string, number> = new Map(
  ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap((stem, index) =>
    ['يات', 'ات'].flatMap((end) =>
      ['', 'ال'].map((article) => [article + stem + end, (index + 2) * 10] as const),
    ),
  ),
);
