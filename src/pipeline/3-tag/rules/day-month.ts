import { phrase, anyOf, justBefore, noun } from '../pattern.ts';
import { eventsNamedAfterDates, thingsNamedAfterDates } from '../lexicon/named-dates.ts';
import { countedParts } from '../lexicon/parts.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { day, dayStarts, firstOrLast, readDay } from '../pieces/day.ts';
import { month, readMonth } from '../pieces/month.ts';
import { yearTail } from '../pieces/year.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import type { Rule } from '../rule.ts';

/** «ثورتي 25 يناير و30 يونيو». */
const another = `(?:${day('Other')} ?${month('Other')} ?و ?)?(?:ال)?`;
/** «2 - صفر» */
const score = /^\d+ ?[-/] ?صفر$/;

/** «13 سبتمبر 2023», «الثالث عشر من شباط», «18 تموز/يوليو الماضي», «25 شوال 1436هـ», «غرة محرم 1445». */
export const dayMonth: Rule = {
  id: 'day-month',
  timexType: 'date',
  starts: [...dayStarts, ...['غرة', 'فاتح', 'سلخ', 'اليوم', 'أول'].map(fold)],
  pattern: phrase(
    `(?:${firstOrLast}|(?:اليوم )?${day()}) ?(?:[-/] ?|من |(?<=[\\u0620-\\u064A] )في )?${month()}${yearTail}`,
    '(?! (?:من )?كل (?:عام|سنه)| سنويا)',
  ),
  read: (groups, words) => {
    const named = readMonth(groups);
    if (named === undefined || score.test(words)) return undefined;
    if (groups['edge'] === 'سلخ')
      return { type: 'nth', n: -1, member: 'day', of: calendarDate(named, undefined, groups) };
    const number = groups['edge'] === undefined ? readDay(groups) : 1;
    return number === undefined ? undefined : calendarDate(named, number, groups);
  },
  notAfter: justBefore(`${noun(thingsNamedAfterDates)} ${another}`),
  notAfterUndated: justBefore(`${noun(eventsNamedAfterDates)} ${another}`),
  /** Not `notAfter`: the month of «العدد الأول من آذار 2020» is still one. */
  after: new RegExp(`(?<!${anyOf(countedParts)} (?:ال)?)$`),
};
