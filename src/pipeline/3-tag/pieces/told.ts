import type { TimeExpression } from '../../../model/timex.ts';
import { words } from '../lexicon/words.ts';
import { anyOf } from '../pattern.ts';
import type { Groups } from '../rule.ts';

type Told = Extract<TimeExpression, { readonly type: 'told' }>;

const week = 'الاسبوع';
const month = 'الشهر';
const year = 'العام|السنه';
const that = '(?:نفس|ذات|ذلك|تلك)';
const same = anyOf(words('نفسه نفسها ذاته ذاتها'));
const end = '(?![\\u0620-\\u064A])';

/** «التالي»: the one after what was told. */
export const next = `${anyOf([
  ...words('التالي التالية الموالي الموالية اللاحق اللاحقة'),
  'الذي يليه',
  'الذي تلاه',
  'التي تليها',
  'التي تلتها',
])}${end}`;

/** The same behind two of them. */
export const nextOfTwo = `${anyOf(words('التاليين التاليتين المواليين المواليتين اللاحقين اللاحقتين'))}${end}`;

/** What says behind a day, a month or a period that it is counted from what the text told. */
export const sameOrNext = `(?:${same}${end}|${next})`;

/** «من ذلك الأسبوع», «من الشهر التالي»: the period told, behind a weekday of it. */
export const ofPeriodTold = `(?:من |في )(?:${that} (?:${week}|${month}|${year})|(?:${week}|${month}|${year}) ${sameOrNext})`;

/** «العام نفسه», «تلك السنة», «العام التالي»; the groups are `told` and `toldNext` with the suffix. */
export function yearTold(suffix = ''): string {
  return periodTold(year, suffix);
}

/** «الشهر نفسه», «ذلك الشهر», «الشهر التالي», with the same groups. */
export function monthTold(suffix = ''): string {
  return periodTold(month, suffix);
}

/** Either of them. */
export function monthOrYearTold(suffix = ''): string {
  return periodTold(`${month}|${year}`, suffix);
}

function periodTold(units: string, suffix: string): string {
  return `(?<told${suffix}>(?:${units}) (?:${same}|(?<toldNext${suffix}>${next}))|${that} (?:${units}))`;
}

/** The period that the groups of these hold. */
export function readTold(groups: Groups, suffix = ''): Told | undefined {
  const told = groups[`told${suffix}`];
  if (told === undefined) return undefined;
  const unit = told.includes(month) ? 'month' : 'year';
  return { type: 'told', unit, ...(groups[`toldNext${suffix}`] !== undefined && { count: 1 }) };
}
