import type { CalendarName, YearHint } from '../../../model/timex.ts';
import { demonstratives, type Modifier, modifiers } from '../lexicon/modifiers.ts';
import { anyOf, lookup } from '../pattern.ts';
import { numeralWords, readNumber } from './number.ts';
import { readTold, yearTold } from './told.ts';
import type { Groups } from '../rule.ts';

const era = `(?: ?(?<era>${anyOf(['م', 'ميلادي', 'ميلادية', 'للميلاد', 'ه', 'هجري', 'هجرية', 'للهجرة'])})(?![\\u0620-\\u064A]))?`;
const yearWord = `ل?(?:ال)?(?:عام|سنه)`;

/** A year in digits: `year`, and `era` where it is marked. */
export const yearDigits = `(?<year>[12]\\d{3})(?!\\d)${era}`;
/** The same after «عام» or «سنة», where brackets, fewer digits and words are understood. */
export const yearAfterWord = `${yearWord} ?(?:[(] ?(?<year>\\d{3,4}) ?[)]|(?<bare>\\d{3,4})(?!\\d)|(?<words>${numeralWords}))${era.replaceAll('?<era>', '?<wordEra>')}`;

export const modifier = `(?<modifier>${anyOf(modifiers.keys())})`;
export const readModifier: (word: string | undefined) => Modifier | undefined = lookup(modifiers);

const thisYear = `${anyOf(demonstratives)} ?(?:العام|السنه)`;

/**
 * What may follow a month or a day of one and fixes its year: «2015», «، 2015م», «من عام 2015», «الماضي», «من العام
 * الماضي», «من العام نفسه». Nothing, too.
 */
export const yearTail =
  `(?:(?:[،,]? ?(?:من |ل)?(?:${yearWord} ?)?[(]? ?|[-–/](?=[12]\\d{3}))(?<tailYear>[12]\\d{3}|\\d{1,3}(?= ?(?:ه|هجريه?)(?![\\u0620-\\u064A])))(?!\\d)(?: ?[)])?${era.replaceAll('?<era>', '?<tailEra>')}` +
  `|[،,]? (?:من |في )?${yearWord} (?<tailWords>${numeralWords})| (?:من )?(?<bareWords>(?:ال)?الف(?:ين|ان|ا|ي)?(?: ?و ?${numeralWords})?)` +
  `| ?(?:من |في )?(?:العام|السنه) (?<tailWhich>${anyOf(modifiers.keys())})| ?(?:من |في )?(?<tailThis>${thisYear})` +
  `| (?:من |في )?${yearTold('Tail')}| (?:من )?(?<tailModifier>${anyOf(modifiers.keys())}))?`;

/** A year and the calendar it is of, where the mark beside it says so. */
export interface NamedYear {
  readonly year: number;
  readonly calendar?: CalendarName;
}

/** The hint that the groups of `yearTail` hold, with the calendar that a mark names. */
export function readYearTail(groups: Groups): YearHint & { readonly calendar?: CalendarName } {
  const year = readYearNumber(groups['tailYear'] ?? groups['tailWords'] ?? groups['bareWords']);
  if (year !== undefined) return { year, ...readEra(groups['tailEra']) };
  if (groups['tailThis'] !== undefined) return { yearsAway: 0 };
  const told = readTold(groups, 'Tail');
  if (told !== undefined) return { yearsFromTold: told.count ?? 0 };
  const which = readModifier(groups['tailWhich']);
  if (which) return { yearsAway: stepsOf(which) };
  const hint = readModifier(groups['tailModifier']);
  return hint ? { direction: hint.direction, steps: hint.steps } : {};
}

/** How many periods from the anchor's a modifier points to, negative for the past. */
export function stepsOf({ direction, steps }: Modifier): number {
  return direction === 'past' ? -steps : steps;
}

/** The calendar that the mark after a year names. */
export function readEra(mark: string | undefined): { readonly calendar?: CalendarName } {
  if (mark === undefined) return {};
  return { calendar: mark.startsWith('ه') || mark === 'للهجره' ? 'hijri' : 'gregorian' };
}

/** The year of `yearDigits` or `yearAfterWord`. */
export function readYear(groups: Groups): NamedYear | undefined {
  const year = readYearNumber(groups['year'] ?? groups['bare'] ?? groups['words']);
  return year === undefined ? undefined : { year, ...readEra(groups['era'] ?? groups['wordEra']) };
}

/** In words, fewer are a count: «سنة واحدة». */
const leastInWords = 200;

/** A year in digits or words; «تسعة عشر ثمانية وسبعين» is said for 1978. */
function readYearNumber(text: string | undefined): number | undefined {
  const tail = /^تسعه عشر (?:و ?)?(.+)$/.exec(text ?? '')?.[1];
  const within = readNumber(tail);
  if (within !== undefined && within < 100) return 1900 + within;
  const year = readNumber(text);
  return year === undefined || (year < leastInWords && !/^\d/.test(text ?? '')) ? undefined : year;
}
