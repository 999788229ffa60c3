import { calendarOf, listOf, type Phrase, rangeOf } from './phrase.ts';

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

/** “Friday (April 26)” is one date. */
export function withWeekday(first: Phrase, second: Phrase, sentence: string): Phrase | undefined {
  const end = endOfAside(first, second, sentence);
  const [weekday, date] = [calendarOf(first)?.weekday, calendarOf(second)];
  if (end === undefined || weekday === undefined) return undefined;
  if (kindOf(first) !== 'weekday' || date?.day === undefined) return undefined;
  return { ...second, start: first.start, end, expression: { ...date, weekday } };
}

/** “Yesterday (Monday)”: the weekday checks the day that is counted. */
export function weekdayOfDay(first: Phrase, second: Phrase, sentence: string): Phrase | undefined {
  if (first.expression.type !== 'relative-day' || kindOf(second) !== 'weekday') return undefined;
  const end = endOfAside(first, second, sentence);
  const weekday = calendarOf(second)?.weekday;
  if (end === undefined || weekday === undefined) return undefined;
  return { ...first, end, expression: { ...first.expression, weekday } };
}

/** Where the second ends, its bracket included; undefined where more than a comma or a bracket parts it from the first. */
function endOfAside(first: Phrase, second: Phrase, sentence: string): number | undefined {
  if (!opens.test(sentence.slice(first.end, second.start))) return undefined;
  return sentence.charAt(second.end) === ')' ? second.end + 1 : second.end;
}

const dayAfter =
  /^(?:,? (?:and|&) |[–-])(?:the )?(?<day>[12]?\d|3[01])(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\d\d))?\b(?![:.]\d| ?(?:am|pm|%|percent|people|years|days))/i;

/** “April 25 and 26, 2019”, “April 25–26”: the second day takes its month from the first, and gives it its year. */
export function takeDayAfter(phrase: Phrase, sentence: string): Phrase {
  const stated = calendarOf(phrase);
  const found = dayAfter.exec(sentence.slice(phrase.end));
  if (stated?.day === undefined || stated.month === undefined || stated.year !== undefined) return phrase;
  if (found === null || !/\d$/.test(sentence.slice(phrase.start, phrase.end))) return phrase;
  const { day, year } = found.groups ?? {};
  if (Number(day) <= stated.day) return phrase;
  const ofYear = year === undefined ? {} : { year: Number(year) };
  const first = { ...stated, ...ofYear };
  const last = { type: stated.type, month: stated.month, day: Number(day), ...ofYear };
  const span = { start: phrase.start, end: phrase.end + found[0].length };
  return /^,? (?:and|&)/.test(found[0]) ? listOf(span, [first, last]) : rangeOf(span, first, last);
}

/** “25 and 26 April”: the first day leaves its month to the second. */
export function takeDayBefore(phrase: Phrase, sentence: string): Phrase {
  const stated = calendarOf(phrase);
  const found = dayBefore.exec(sentence.slice(0, phrase.start));
  if (found === null || stated?.day === undefined) return phrase;
  if (!/^\d/.test(sentence.slice(phrase.start))) return phrase;
  const day = Number(found.groups?.['day']);
  if (day < 1 || day >= stated.day) return phrase;
  const { weekday: _, ...date } = stated;
  const first = { ...date, day };
  const { end } = phrase;
  if (found.groups?.['range'] === undefined) return listOf({ start: found.index, end }, [first, stated]);
  return rangeOf({ start: found.index + 'between '.length, end }, first, stated);
}
