import { dayMs, toMs } from '../time/calendar.ts';
import { fromHijri, hijriMonth } from '../time/hijri.ts';
import { hijriMonths } from '../words/hijri-months.ts';
import type { FoundDate } from './asked-date.ts';
import type { AskedDate } from './dated.ts';
import { foldWord } from './fold.ts';
import { wordsOf } from './words.ts';

/** How else the months are written, by their numbers. */
const more: readonly (readonly [name: string, month: number])[] = [
  ['ربيع الثاني', 4],
  ['جمادى الثانية', 6],
  ['ذي القعدة', 11],
  ['ذي الحجة', 12],
  ['Rabi al-Awwal', 3],
  ['Rabi al-Thani', 4],
  ['Jumada al-Ula', 5],
  ['Jumada al-Thani', 6],
  ['Shaaban', 8],
  ['Ramadhan', 9],
  ['Dhul Qadah', 11],
  ['Dhul Hijjah', 12],
];

interface HijriMonthName {
  readonly words: readonly string[];
  readonly month: number;
}

/** The longest first: Rabi’ II before what it begins with. */
const names: readonly HijriMonthName[] = [
  ...[...hijriMonths.ar, ...hijriMonths.en].map((name, n) => [name, (n % 12) + 1] as const),
  ...more,
]
  .map(([name, month]) => ({ words: wordsOf(name).map(({ text }) => plain(text)), month }))
  .toSorted((a, b) => b.words.length - a.words.length);

/** The years of which the tables are known. */
const year = /^(?:1[345]\d\d|1600)$/;
const dayOfMonth = /^([12]?\d|30)(?:st|nd|rd|th)?$/;
const era = /^(?:ه|ah)$/;

/**
 * A month or a day of the Umm al-Qura calendar with its year that begins with the word at a place of a question:
 * “صفر 1445”, “28 Safar 1445 AH”. Without a year the name of a month may be anybody’s.
 */
export function hijriAt(words: readonly string[], place: number): FoundDate | undefined {
  const asked = words.slice(place, place + 6).map(plain);
  const [first = ''] = asked;
  const dayNumber = dayOfMonth.exec(first)?.[1];
  const day = dayNumber === undefined ? undefined : Number(dayNumber);
  const from = day === undefined ? 0 : 1;
  const named = names.find((name) => name.words.every((word, n) => asked[from + n] === word));
  if (named === undefined) return undefined;
  const at = from + named.words.length;
  const said = asked[at] ?? '';
  const date = year.test(said) ? daysOf(Number(said), named.month, day) : undefined;
  if (date === undefined) return undefined;
  return { date, length: at + (era.test(asked[at + 1] ?? '') ? 2 : 1) };
}

function daysOf(ofYear: number, month: number, day: number | undefined): AskedDate | undefined {
  const only = day === undefined ? undefined : fromHijri({ year: ofYear, month, day });
  if (day !== undefined && only === undefined) return undefined;
  const { first, last } = only === undefined ? hijriMonth(ofYear, month) : { first: only, last: only };
  return { days: [toMs(first) / dayMs, toMs(last) / dayMs] };
}

/** Folded, and without the apostrophes that stand for ع and ء. */
function plain(word: string): string {
  return foldWord(word.replaceAll(/['’ʼʻ`]/g, ''));
}
