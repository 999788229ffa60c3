import type { CalendarName } from '../../../model/timex.ts';
import { doubtfulHijriMonths, hijriMonths, honorifics } from '../lexicon/hijri-months.ts';
import { doubtfulMonths, months } from '../lexicon/months.ts';
import { anyOf, firstWords, lookup } from '../pattern.ts';
import { next, nextOfTwo } from './told.ts';
import { readNumber } from './number.ts';
import type { Groups } from '../rule.ts';

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

const named = `(?:${gregorian}|${hijri}${honour})`;
/** What may stand between a month and the «التالي» that counts it from what the text told: its second name. */
const again = `(?:(?: ?[-–—/] ?(?:شهر )?| )${named}| ?\\( ?${named})?(?: ?\\))?`;
/** Or another month, where both are counted: «مايو ويونيو التاليين». */
const another = `(?: ?[-–—] ?| ?[و،] ?| او | الي | حتي )(?:\\d{1,2} )?(?:شهر )?${named}${again}`;
const notToldNext = `(?!${again} (?:${next}|${nextOfTwo})|${again}${another} ${nextOfTwo})`;

/**
 * A month by its name, by two names of it («سبتمبر/أيلول», «يوليو (تموز)», «أكتوبر تشرين الأول»), by its Hijri name, or by its number after
 * «شهر»; not «مايو التالي», which is counted from what the text told. The groups are `month`, `also`, `hijri` and `number` with the suffix.
 */
export function month(suffix = ''): string {
  const two = `(?: ?[-–—/] ?(?:شهر )?(?<also${suffix}>${gregorian})| ?\\( ?(?<aside${suffix}>${gregorian}) ?\\)| (?<beside${suffix}>${gregorian})(?![\\u0620-\\u064A]))?`;
  return (
    `(?:(?:(?:ال)?شهر )?(?:(?<month${suffix}>${gregorian})${two}|(?<hijri${suffix}>${hijri})${honour}(?: ?[-–—/] ?(?<hijriAlso${suffix}>${hijri}))?)` +
    `|شهر (?<number${suffix}>${monthNumber})|الشهر (?<ordinal${suffix}>${monthOrdinal}))${notToldNext}`
  );
}

/** Not before a month: what stands here is a day of it, and no day by itself. */
export const notBeforeMonth = `(?! ?(?:من |في )?(?:شهر )?(?:${gregorian}|${hijri})(?![\\u0620-\\u064A]))`;

export const monthStarts: readonly string[] = [
  'شهر',
  'الشهر',
  ...firstWords([...months.keys(), ...hijriMonths.keys()]),
];

/** A month, of which calendar where its name says so; `through` where two names that differ make a run of months. */
export interface NamedMonth {
  readonly month: number;
  readonly calendar?: CalendarName;
  readonly through?: number;
  /** Whether its name alone could be something else. */
  readonly doubtful: boolean;
}

const readGregorian = lookup(months);
const readHijri = lookup(hijriMonths);
const isDoubtful = lookup(new Map([...doubtfulMonths, ...doubtfulHijriMonths].map((name) => [name, true])));

/** The month that the groups of `month(suffix)` hold. */
export function readMonth(groups: Groups, suffix = ''): NamedMonth | undefined {
  const name = groups[`month${suffix}`];
  const number = readGregorian(name);
  if (number !== undefined) {
    const beside = readGregorian(groups[`beside${suffix}`]);
    if (beside !== undefined && beside !== number) return undefined;
    const other = readGregorian(groups[`also${suffix}`] ?? groups[`aside${suffix}`]);
    return {
      ...namedMonth(name, number, other),
      calendar: 'gregorian',
      ...(beside !== undefined && { doubtful: false }),
    };
  }
  const hijriName = groups[`hijri${suffix}`];
  const hijriNumber = readHijri(hijriName);
  if (hijriNumber !== undefined) {
    const other = readHijri(groups[`hijriAlso${suffix}`]);
    return { ...namedMonth(hijriName, hijriNumber, other), calendar: 'hijri' };
  }
  return countedMonth(readNumber(groups[`number${suffix}`] ?? groups[`ordinal${suffix}`]));
}

/** A second name tells that the first one is a month, and where the run ends if it is that of another. */
function namedMonth(name: string | undefined, number: number, other: number | undefined): NamedMonth {
  return {
    month: number,
    ...(other !== undefined && other !== number && { through: other }),
    doubtful: isDoubtful(name) === true && other === undefined,
  };
}

function countedMonth(number: number | undefined): NamedMonth | undefined {
  return number !== undefined && number >= 1 && number <= 12 ? { month: number, doubtful: false } : undefined;
}
