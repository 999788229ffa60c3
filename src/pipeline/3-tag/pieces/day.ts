import { anyOf, definite, twoDigits, firstWords } from '../pattern.ts';
import { readNumber } from './number.ts';
import type { Groups } from '../rule.ts';

const ordinal = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر', 'حادي'];
const round = ['عشرين', 'عشرون', 'ثلاثين', 'ثلاثون'];
const dayWords = `(?:(?:ال)?${anyOf(ordinal)}(?: عشره?| ?و ?(?:ال)?${anyOf(round)})?|ال${anyOf(round)}|${anyOf(['الخمسة عشر', 'خمسة عشر'])})`;

/** The day of a month, in digits or as an ordinal; the group is `day` and what is given. */
export function day(suffix = ''): string {
  return `(?:(?:ال ?)?(?<day${suffix}>[12]\\d|3[01]|0?[1-9])(?!\\d)|(?<dayWords${suffix}>${dayWords}))`;
}

/** «غرة محرم», «فاتح ماي», «سلخ صفر»: the first and the last of a month. */
export const firstOrLast = `(?<edge>${anyOf(['غرة', 'فاتح', 'سلخ'])})`;

export const dayStarts: readonly string[] = [
  twoDigits,
  ...firstWords([...ordinal, ...definite(ordinal), ...definite(round), 'خمسة', 'الخمسة']),
];

/** The day that the groups of `day(suffix)` hold. */
export function readDay(groups: Groups, suffix = ''): number | undefined {
  const number = readNumber(groups[`day${suffix}`] ?? groups[`dayWords${suffix}`]);
  return number !== undefined && number >= 1 && number <= 31 ? number : undefined;
}
