import { anyOf, twoDigits, justBefore, phrase } from '../pattern.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import { words } from '../lexicon/words.ts';
import { countsWhatFollows } from '../pieces/counted.ts';
import type { Rule } from '../rule.ts';

const cue = anyOf(words('في يوم بتاريخ تاريخ الموافق موافق منذ حتى'));
/** «سأعود 22/4»: what I or we will do has a day where what they did may have a score. */
const firstPerson = 'س[ان][\\u0620-\\u064A]{2,}|سوف [ان][\\u0620-\\u064A]{2,}';
const number = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';

/** «الموافق 21/11», «يوم 22-4»: a day and a month in digits, only where a word announces a date. */
export const numericDayMonth: Rule = {
  id: 'numeric-day-month',
  timexType: 'date',
  starts: [twoDigits],
  pattern: phrase(
    `(?<first>${number}) ?(?<sep>[-/.]) ?(?<second>${number})`,
    `(?! ?[-/.:%٪] ?\\d| ?[%٪]|${countsWhatFollows}| ${anyOf(words('فاز فازت خسر خسرت تعادل تغلب تغلبت هزم هزمت'))})`,
  ),
  after: justBefore(
    `(?:^|(?:${cue}|${firstPerson}) |(?:يوم )?ال${anyOf(weekdays.keys())}(?: الموافق|[،,])? )\\(?`,
  ),
  read: ({ first, second }) => {
    const [day, month] = [Number(first), Number(second)];
    if (month <= 12) return { type: 'calendar', month, day };
    return day <= 12 ? { type: 'calendar', month: day, day: month } : undefined;
  },
};
