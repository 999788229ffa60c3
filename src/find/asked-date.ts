import { foldUnit } from '../model/fold-letters.ts';
import type { AskedDate } from './dated.ts';
import { foldWord } from './fold.ts';
import { type MonthName, monthNames } from './month-names.ts';
import { units } from './units.ts';

/** A date among the words of a question. */
export interface FoundDate {
  readonly date: AskedDate;
  /** How many words it takes. */
  readonly length: number;
}

const numeric = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?$/;
/** Of a month whose name is begun; behind other words it takes more, since «ايل» may be a name and no أيلول. */
const leastLetters = 3;
const leastBehindWords = 4;
const yearBegun = /^(?:1|2|19|20|[12]\d\d)$/;

/** A date of digits alone, as it is typed: 2023-09, 13/9/2023, ٢٠٢٣/٩/١٣. The day stands before the month unless it cannot. */
export function numericDate(text: string): AskedDate | undefined {
  const [, first = '', , second = '', third] = partsOf(text);
  const [a, b, c] = [Number(first), Number(second), Number(third ?? Number.NaN)];
  if (first.length === 4) return checked(a, b, third === undefined ? undefined : c);
  if (third === undefined) return second.length === 4 ? checked(b, a, undefined) : undefined;
  if (third.length !== 4) return undefined;
  return b > 12 ? checked(c, a, b) : checked(c, b, a);
}

function partsOf(text: string): readonly (string | undefined)[] {
  return numeric.exec(Array.from(text, foldUnit).join('')) ?? [];
}

export interface DayMonth {
  readonly day: number;
  readonly month: number;
}

/** The first of “13/9 to 15/9/2023”, which has the year and the order of the date behind it. */
export function dayMonthBefore(text: string, whole: string): DayMonth | undefined {
  const [, first, sign, second, third] = partsOf(text);
  const [, , sameSign, middle, year] = partsOf(whole);
  if (third !== undefined || sign !== sameSign || year?.length !== 4) return undefined;
  const isMonthFirst = Number(middle) > 12;
  const { months: [month] = [], day } =
    numericDate((isMonthFirst ? [second, first, year] : [first, second, year]).join(sign)) ?? {};
  return month === undefined || day === undefined ? undefined : { day, month };
}

function checked(year: number, month: number, day: number | undefined): AskedDate | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return { years: [year, year], months: [month], ...(day !== undefined && { day }) };
}

/** The date that begins with the word at a place of a question, if one does; its words are as they were typed. */
export function dateAt(words: readonly string[], place: number): FoundDate | undefined {
  const folded = words.slice(place, place + 8).map(foldWord);
  const year = yearAt(folded, 0);
  const day = dayAt(folded, 0);
  if (year !== undefined) {
    if (units.has(folded[1] ?? '')) return undefined;
    const named = monthsAt(folded, 1);
    return named === undefined
      ? { date: { years: [year, year] }, length: 1 }
      : { date: { years: [year, year], months: named.months }, length: 1 + named.length };
  }
  if (day !== undefined) return dateFrom(folded, monthsAt(folded, 1), { at: 1, day });
  return dateFrom(folded, monthsAt(folded, 0, place === 0 ? leastLetters : leastBehindWords), { at: 0 });
}

/** From the name of a month on, before which a day may stand: a day and a year may follow. */
function dateFrom(
  words: readonly string[],
  named: NamedMonths | undefined,
  { at, day: before }: { readonly at: number; readonly day?: number },
): FoundDate | undefined {
  if (named === undefined) return undefined;
  let next = at + named.length;
  let day = before;
  const isLast = next === words.length - 1;
  const begun = words[next] ?? '';
  if (isLast && yearBegun.test(begun)) return dateBegun(named.months, begun, day, next + 1);
  if (day === undefined && dayAt(words, next) !== undefined) day = dayAt(words, next++);
  const year = yearAt(words, next);
  if (year !== undefined) next += 1;
  const date: AskedDate = {
    months: named.months,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { years: [year, year] as const }),
  };
  return { date, length: next };
}

/** “September 20” may be a day, or a year of which the rest is still to be typed: it is whatever may come of it. */
function dateBegun(
  months: readonly number[],
  digits: string,
  day: number | undefined,
  length: number,
): FoundDate {
  if (day === undefined && digits.length < 3) return { date: { months }, length };
  const unit = 10 ** (4 - digits.length);
  const from = Number(digits) * unit;
  return { date: { months, years: [from, from + unit - 1], ...(day !== undefined && { day }) }, length };
}

interface NamedMonths {
  readonly months: readonly number[];
  readonly length: number;
}

/** One month, also by two of its names (أيلول/سبتمبر); the last word may be the beginning of a name. */
function monthsAt(words: readonly string[], at: number, least = leastLetters): NamedMonths | undefined {
  const known = monthNames.find((name) => isAt(name, words, at));
  if (known !== undefined) {
    const next = at + known.words.length;
    const again = monthNames.find((name) => name.month === known.month && isAt(name, words, next));
    return { months: [known.month], length: known.words.length + (again?.words.length ?? 0) };
  }
  const begun = words[at];
  if (begun === undefined || at !== words.length - 1 || begun.length < least) return undefined;
  const months = monthNames
    .filter(({ words: [first = ''] }) => first.startsWith(begun))
    .map(({ month }) => month);
  return months.length === 0 ? undefined : { months: [...new Set(months)], length: 1 };
}

function isAt({ words }: MonthName, all: readonly string[], at: number): boolean {
  return words.every((word, n) => all[at + n] === word || (n === 0 && all[at] === `ال${word}`));
}

/** The year that a folded word is. */
export function yearAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  return /^[12]\d{3}$/.test(word) ? Number(word) : undefined;
}

/** The day of a month that a folded word is, in digits: 13, 13th. */
export function dayAt(words: readonly string[], at: number): number | undefined {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at] ?? '') ?? [];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}
