import type { TimeExpression } from '../../model/timex.ts';
import { calendarOf, type Phrase } from './phrase.ts';

const opens = /^,? \(?$/;
const dayBefore = /(?<range>\bbetween )?\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:and|&) (?:the )?$/i;

/** Which parts a date states; undefined for what joins with nothing. */
export function kindOf(phrase: Phrase): string | undefined {
  const stated = calendarOf(phrase);
  if (stated === undefined) return undefined;
  const { month, day, weekday } = stated;
  if (month === undefined) return weekday === undefined ? 'year' : 'weekday';
  return day === undefined ? 'month' : 'day';
}

export function listOf(start: number, end: number, members: readonly TimeExpression[]): Phrase {
  return { start, end, rule: 'english-list', expression: { type: 'list', members } };
}

/** “Friday (April 26)” is one date. */
export function withWeekday(first: Phrase, second: Phrase, sentence: string): Phrase | undefined {
  if (!opens.test(sentence.slice(first.end, second.start))) return undefined;
  const [weekday, date] = [calendarOf(first)?.weekday, calendarOf(second)];
  if (weekday === undefined || kindOf(first) !== 'weekday' || date?.day === undefined) return undefined;
  const end = sentence.charAt(second.end) === ')' ? second.end + 1 : second.end;
  return { ...second, start: first.start, end, expression: { ...date, weekday } };
}

/** “25 and 26 April”: the first day leaves its month to the second. */
export function takeDayBefore(phrase: Phrase, sentence: string): Phrase {
  const stated = calendarOf(phrase);
  const found = dayBefore.exec(sentence.slice(0, phrase.start));
  const day = Number(found?.groups?.['day'] ?? 0);
  if (
    !found ||
    stated?.day === undefined ||
    !/^\d/.test(sentence.slice(phrase.start)) ||
    day < 1 ||
    day >= stated.day
  )
    return phrase;
  const { type, month, year } = stated;
  const first: TimeExpression = {
    type,
    day,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
  if (found.groups?.['range'] === undefined) return listOf(found.index, phrase.end, [first, stated]);
  const start = found.index + 'between '.length;
  return {
    start,
    end: phrase.end,
    rule: 'english-range',
    expression: { type: 'range', from: first, to: stated },
  };
}
