import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';
import { type CalendarDay, dayMs, toMs } from '../../time/calendar.ts';

/**
 * What chrono counts from. Only how far a result lies from it is read, so any day will do: one in the middle of its
 * month, at noon, with the zone given, so that neither the month's length nor the machine's zone can matter.
 */
export const referenceDay: CalendarDay = { year: 2001, month: 6, day: 13 };
const reference = { instant: new Date(toMs(referenceDay) + dayMs / 2), timezone: 0 };

const dayParts = ['year', 'month', 'day', 'weekday'] as const;
const belowDay = ['result/relativeDateAndTime', 'casualReference/now'];

const lowerCaseName =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?)\b/;

/** A time of the day, «march» in lower case, «24/7»: none of them says a day, and none may grow into one beside it. */
function isDay({ start, text }: Pick<ParsedResult, 'start' | 'text'>): boolean {
  return (
    dayParts.some((part) => start.isCertain(part)) &&
    !belowDay.some((tag) => start.tags().has(tag)) &&
    !lowerCaseName.test(text) &&
    !(/^\d+\/\d+$/.test(text) && !start.isCertain('year'))
  );
}

const { parsers, refiners } = configuration.createCasualConfiguration();
const chrono = new Chrono({
  parsers,
  refiners: [{ refine: (_, results) => results.filter(isDay) }, ...refiners],
});

/** What chrono-node's English finds in a sentence, down to days. */
export function findByChrono(sentence: string): readonly ParsedResult[] {
  return chrono.parse(sentence, reference);
}
