import { doubtfulHijriMonths, hijriMonths, honorifics } from '../lexicon/hijri-months.ts';
import { doubtfulMonths, months } from '../lexicon/months.ts';
import { anyOf, firstWords, lookup } from '../pattern.ts';
import { readNumber } from './number.ts';

const gregorian = anyOf(months.keys());
const hijri = anyOf(hijriMonths.keys());
const honour = `(?: ${anyOf(honorifics)})?`;
const monthNumber = `\\d{1,2}(?!\\d)|${anyOf(['واحد', 'اثنين', 'ثلاثة', 'ثلاث', 'أربعة', 'أربع', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة', 'احدعش', 'اطنعش'])}`;
const monthOrdinal = anyOf([
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
]);

/**
 * A month by its name, by two names of it («سبتمبر/أيلول», «يوليو (تموز)», «أكتوبر تشرين الأول»), by its Hijri name, or by its number after
 * «شهر». The groups are `month`, `also`, `hijri` and `number` with the suffix.
 */
export function month(suffix = ''): string {
  const two = `(?: ?[-–—/] ?(?:شهر )?(?<also${suffix}>${gregorian})| ?\\( ?(?<aside${suffix}>${gregorian}) ?\\)| (?<beside${suffix}>${gregorian})(?![\\u0620-\\u064A]))?`;
  return (
    `(?:(?:(?:ال)?شهر )?(?:(?<month${suffix}>${gregorian})${two}|(?<hijri${suffix}>${hijri})${honour}(?: ?[-–—/] ?(?<hijriAlso${suffix}>${hijri}))?)` +
    `|شهر (?<number${suffix}>${monthNumber})|الشهر (?<ordinal${suffix}>${monthOrdinal}))`
  );
}

/** Not before a month: what stands here is a day of it, and no day by itself. */
export const notBeforeMonth = `(?! ?(?:من |في )?(?:شهر )?(?:${gregorian}|${hijri})(?![\\u0620-\\u064A]))`;

export const monthStarts: readonly string[] = [
  'شهر',
  'الشهر',
  ...firstWords([...months.keys(), ...hijriMonths.keys()]),
];

/** A month of which calendar; `through` where two names that differ make a run of months. */
export interface NamedMonth {
  readonly month: number;
  readonly calendar?: 'hijri';
  readonly through?: number;
  /** Whether its name alone could be something else. */
  readonly doubtful: boolean;
}

const readGregorian = lookup(months);
const readHijri = lookup(hijriMonths);
const isDoubtful = lookup(new Map([...doubtfulMonths, ...doubtfulHijriMonths].map((name) => [name, true])));

/** The month that the groups of `month(suffix)` hold. */
export function readMonth(
  groups: Readonly<Record<string, string | undefined>>,
  suffix = '',
): NamedMonth | undefined {
  const name = groups[`month${suffix}`];
  const number = readGregorian(name);
  if (number !== undefined) {
    const beside = readGregorian(groups[`beside${suffix}`]);
    if (beside !== undefined && beside !== number) return undefined;
    const other = readGregorian(groups[`also${suffix}`] ?? groups[`aside${suffix}`]);
    const through = other === undefined || other === number ? {} : { through: other };
    return {
      month: number,
      ...through,
      doubtful: isDoubtful(name) === true && (other ?? beside) === undefined,
    };
  }
  const hijriName = groups[`hijri${suffix}`];
  const hijriNumber = readHijri(hijriName);
  if (hijriNumber !== undefined) {
    const last = readHijri(groups[`hijriAlso${suffix}`]);
    const through = last === undefined || last === hijriNumber ? {} : { through: last };
    const doubtful = isDoubtful(hijriName) === true && last === undefined;
    return { month: hijriNumber, calendar: 'hijri', ...through, doubtful };
  }
  const counted = readNumber(groups[`number${suffix}`] ?? groups[`ordinal${suffix}`]);
  return counted !== undefined && counted >= 1 && counted <= 12
    ? { month: counted, doubtful: false }
    : undefined;
}
