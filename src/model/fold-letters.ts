/** Letters that Arabic spelling confuses, each with the one that stands for all of them in matching text. */
const folds: ReadonlyMap<string, string> = new Map([
  ...Array.from('أإآٱ').map((letter) => [letter, 'ا'] as const),
  ...Array.from('ىیې').map((letter) => [letter, 'ي'] as const),
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ھ', 'ه'],
  ['ہ', 'ه'],
  ...Array.from('٠١٢٣٤٥٦٧٨٩').map((digit, value) => [digit, String(value)] as const),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹').map((digit, value) => [digit, String(value)] as const),
]);

/** Marks that say nothing about which word it is: harakat, tatweel, bidi controls, joiners, a byte-order mark. */
const silent =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF]/u;
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/u;
const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF10-\uFF19]/u;

/** What one UTF-16 unit turns into in matching text: nothing, one unit, or a few for a ligature. */
export function foldUnit(unit: string): string {
  if (unit < '\u0080' && unit !== '\t') return unit;
  const known = folds.get(unit);
  if (known !== undefined) return known;
  if (silent.test(unit)) return '';
  if (oddSpace.test(unit)) return ' ';
  if (!presentationForm.test(unit)) return unit;
  return Array.from(unit.normalize('NFKC'))
    .map((letter) => folds.get(letter) ?? (silent.test(letter) ? '' : letter))
    .join('');
}

/** Folds a word of a lexicon the way that 1-normalize folds a text. */
export function foldLetters(text: string): string {
  return Array.from(text, foldUnit).join('');
}
