import type { TimeExpression } from '../../model/timex.ts';
import type { Weekday } from '../../time/calendar.ts';

const sides = { last: 'past', past: 'past', this: 'same', next: 'future' } as const;
const weeks = { last: -1, past: -1, this: 0, next: 1 } as const;

const beforeName = /\b(?<word>last|past|this|next)\s+\w+/i;
const weekAfter = /\b(?<word>last|past|this|next)\s+week\b/i;

/** A weekday without a date, with the word beside it that tells which: “last Friday”, “Thursday of next week”. Which weekend is meant by itself cannot be told. */
export function readWeekday(text: string, weekday: Weekday): TimeExpression | undefined {
  const week = wordOf(weekAfter, text);
  const side = wordOf(beforeName, text);
  if (/weekend|weekday/i.test(text))
    return side && /weekend/i.test(text) ? { type: 'weekend', count: weeks[side] } : undefined;
  if (week !== undefined)
    return { type: 'day-in', weekday, of: { type: 'relative-period', unit: 'week', count: weeks[week] } };
  return { type: 'calendar', weekday, ...(side === undefined ? {} : { direction: sides[side] }) };
}

function wordOf(pattern: RegExp, text: string): keyof typeof sides | undefined {
  const word = pattern.exec(text)?.groups?.['word']?.toLowerCase();
  return (['last', 'past', 'this', 'next'] as const).find((known) => known === word);
}
