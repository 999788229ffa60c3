import { likelyScript } from '../model/language-tag.ts';
import { steady } from './bidi.ts';

/**
 * The outer and the inner quotation marks of languages (CLDR 48, delimiters, by primary language; where CLDR has but one
 * pair the usual second). What is missing here has those of English, or of Arabic where it is written in its letters:
 * for these the guillemets of the Arabic press, and not CLDR’s.
 */
const languagesOf: Readonly<Record<string, string>> = {
  '«»“”': 'ast blo bm br ca cv dyo el eu ewo fr ht hy ie it kab kk lij mg mua nnh oc pms sc sg ti yav',
  '«»‹›': 'am fa gsw jgo kkj mzn rm sdh wae',
  '«»„“': 'bas be bua ky os ru sah tyv uk',
  '«»‘’': 'dua ksf nb nn no rw',
  '«»„”': 'shi zgh',
  '„“‚‘': 'bg cs de dsb et hr hsb is ksh lb lt luy mk nds prg sgs sk sl',
  '„”«»': 'nmg pl ro',
  '„”»«': 'hu szl',
  '„”‚’': 'agq ff',
  '„“«»': 'ka',
  '„”‘’': 'bs sr',
  '””’’': 'fi he lag rn se sn sv yi',
  '”“’‘': 'lld syr ur',
  '‘’“”': 'fur ia nl tn',
  '“”«»': 'eo',
  '「」『』': 'ja yue',
};
const ofEnglish = '“”‘’';
const ofArabicLetters = '«»“”';
const ofTraditionalChinese = '「」『』';

const marksOf: ReadonlyMap<string, string> = new Map(
  Object.entries(languagesOf).flatMap(([marks, tags]) => tags.split(' ').map((tag) => [tag, marks] as const)),
);

type Pair = readonly [open: string, close: string];

/**
 * The opening and the closing mark for a text of a language; `language` is BCP 47. A quote is verbatim, so that marks
 * within it stay as they are: where it has those that would stand around it, the language’s second pair stands there.
 */
export function quoteMarks(language: string, text: string): Pair {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = pairsOf(language);
  const outer: Pair = [open, close];
  const inner: Pair = [innerOpen, innerClose];
  return hasMarks(outer, text) && !hasMarks(inner, text) ? inner : outer;
}

/** Puts a text, to the letter, between the quotation marks of its own language; `language` is BCP 47. */
export function inMarks(text: string, language: string): string {
  const [open, close] = quoteMarks(language, text);
  return `${open}${text}${close}`;
}

/** The same for display, where nothing in it may turn what it says around. */
export function quoted(text: string, language: string): string {
  return steady(inMarks(text, language));
}

function pairsOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  const listed = marksOf.get(primary);
  if (listed !== undefined) return listed;
  const script = likelyScript(language);
  if (script === 'Hant') return ofTraditionalChinese;
  return script === 'Arab' ? ofArabicLetters : ofEnglish;
}

/** In a word it is no quotation mark: Hebrew writes ארה"ב. */
const straight = /(?<!\p{L})"|"(?!\p{L})/u;

/** A straight mark counts for any double pair; ’ says nothing, for it is an apostrophe too. */
function hasMarks(pair: Pair, text: string): boolean {
  const looked = pair.filter((mark) => mark !== '’');
  return looked.some((mark) => text.includes(mark)) || (isDouble(pair) && straight.test(text));
}

function isDouble(pair: Pair): boolean {
  return pair.some((mark) => '“”„'.includes(mark));
}
