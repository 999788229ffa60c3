import { justBefore, noun, phrase } from '../pattern.ts';
import { eventsNamedAfterDates, thingsNamedAfterDates } from '../lexicon/named-dates.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { day } from '../pieces/day.ts';
import { month, monthStarts, readMonth } from '../pieces/month.ts';
import type { Rule } from '../rule.ts';

/** «سبتمبر», «شهر شباط», «تموز/يوليو»: a month alone, by a name that is nothing else or with «شهر» before it. */
export const monthAlone: Rule = {
  id: 'month-alone',
  timexType: 'date',
  starts: monthStarts,
  pattern: phrase(month(), '(?! (?:من )?كل (?:عام|سنه))'),
  notAfter: justBefore(
    `${noun([...eventsNamedAfterDates, ...thingsNamedAfterDates])} (?:${day()} (?:من )?|${day('Other')} ?${month('Other')} ?و ?${day('Second')} ?)?`,
  ),
  read: (groups) => {
    const named = readMonth(groups);
    return named === undefined || named.doubtful ? undefined : calendarDate(named, undefined, groups);
  },
};
