import { fourDigits, phrase, twoDigits } from '../pattern.ts';
import { readEra } from '../pieces/year.ts';
import { months } from '../lexicon/months.ts';
import { anyOf, firstWords, justBefore } from '../pattern.ts';
import type { Groups, Rule } from '../rule.ts';

const two = '\\d{1,2}(?!\\d)';
const mark = (name: string): string => `(?: ?(?<${name}>م|هجريه?|ه|ميلاديه?)(?![\\u0620-\\u064A]))?`;
const monthBefore = `(?:${anyOf(months.keys())} ?\\( ?)`;

/** «15/1/1959», «2-10-1436هـ», «2016/01/22», «شباط ( 3 / 2 / 1946 )»: the day first, unless only the month can be. */
export const numericDate: Rule = {
  id: 'numeric-date',
  timexType: 'date',
  starts: [twoDigits, fourDigits, ...firstWords(months.keys())],
  pattern: phrase(
    `${monthBefore}?(?:(?<first>${two}) ?(?<sep>[-–—/.]) ?(?<second>${two}) ?\\k<sep> ?(?<year>[12]\\d{3}|(?<=/ ?)\\d{2}|\\d{2}(?= ?هـ?(?![\\u0620-\\u064A])))(?!\\d)${mark('era')}` +
      `|(?<yearFirst>[12]\\d{3}) ?(?<mid>[-–—/.]) ?(?<monthThen>${two}) ?\\k<mid> ?(?<dayThen>${two})${mark('eraThen')})(?: ?\\))?`,
  ),
  notAfter: justBefore('[\\d.,/:–—-]|.*\\d[-–—/.:]'),
  read: (groups) => {
    const marked = readEra(groups['era'] ?? groups['eraThen']).calendar;
    const year = fullYear(Number(groups['year'] ?? groups['yearFirst']), marked);
    const [day, month] = order(groups);
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    const hijri = marked === 'hijri' || (marked === undefined && year >= 1300 && year < 1500);
    return { type: 'calendar', ...(hijri ? { calendar: 'hijri' } : {}), year, month, day };
  },
};

function order(groups: Groups): readonly [day: number, month: number] {
  if (groups['yearFirst'] !== undefined) return [Number(groups['dayThen']), Number(groups['monthThen'])];
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  return second > 12 && first <= 12 ? [second, first] : [first, second];
}

/** Two digits after strokes («05/08/15») are of this century up to forty, of the last one above; Hijri ones of the fifteenth. */
function fullYear(year: number, calendar: 'hijri' | 'gregorian' | undefined): number {
  if (year >= 100) return year;
  if (calendar === 'hijri') return 1400 + year;
  return year <= 40 ? 2000 + year : 1900 + year;
}
