import type { TimeExpression } from '../../model/timex.ts';
import type { Weekday } from '../../time/calendar.ts';
import { whichOf } from './which.ts';

const beforeName = /\b(?<word>last|past|this|next)\s+\w+/i;
const weekAfter = /\b(?<word>last|past|this|next)\s+week\b/i;

/** A weekday without a date, with the word beside it that tells which: “last Friday”, “Thursday of next week”. Which weekend is meant by itself cannot be told. */
export function readWeekday(text: string, weekday: Weekday): TimeExpression | undefined {
  const week = whichIn(weekAfter, text);
  const side = whichIn(beforeName, text);
  if (/weekend|weekday/i.test(text))
    return side && /weekend/i.test(text) ? { type: 'weekend', count: side.count } : undefined;
  if (week !== undefined)
    return { type: 'day-in', weekday, of: { type: 'relative-period', unit: 'week', count: week.count } };
  return { type: 'calendar', weekday, ...(side === undefined ? {} : { direction: side.direction }) };
}

function whichIn(pattern: RegExp, text: string): ReturnType<typeof whichOf> {
  return whichOf(pattern.exec(text)?.groups?.['word']);
}
