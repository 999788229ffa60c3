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

/** “Yesterday (Monday)”: the weekday checks the day that is counted. */
export function weekdayOfDay(first: Phrase, second: Phrase, sentence: string): Phrase | undefined {
  if (first.expression.type !== 'relative-day' || kindOf(second) !== 'weekday') return undefined;
  const weekday = calendarOf(second)?.weekday;
  if (weekday === undefined || !opens.test(sentence.slice(first.end, second.start))) return undefined;
  const end = sentence.charAt(second.end) === ')' ? second.end + 1 : second.end;
  return { ...first, end, expression: { ...first.expression, weekday } };
}

const dayAfter =
  /^(?:,? (?:and|&) |[–-])(?:the )?(?<day>[12]?\d|3[01])(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\d\d))?\b(?![:.]\d| ?(?:am|pm|%|percent|people|years|days))/i;

/** “April 25 and 26, 2019”, “April 25–26”: the second day takes its month from the first, and gives it its year. */
export function takeDayAfter(phrase: Phrase, sentence: string): Phrase {
  const stated = calendarOf(phrase);
  const found = dayAfter.exec(sentence.slice(phrase.end))?.groups;
  const day = Number(found?.['day'] ?? 0);
  if (stated?.day === undefined || stated.month === undefined || stated.year !== undefined) return phrase;
  if (found === undefined || day <= stated.day || !/\d$/.test(sentence.slice(phrase.start, phrase.end)))
    return phrase;
  const year = found['year'] === undefined ? {} : { year: Number(found['year']) };
  const [first, last] = [
    { ...stated, ...year },
    { type: stated.type, month: stated.month, day, ...year },
  ] as const;
  const end = phrase.end + (dayAfter.exec(sentence.slice(phrase.end))?.[0].length ?? 0);
  if (/^,? (?:and|&)/.test(sentence.slice(phrase.end))) return listOf(phrase.start, end, [first, last]);
  return {
    start: phrase.start,
    end,
    rule: 'english-range',
    expression: { type: 'range', from: first, to: last },
  };
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
