import type { TimelineEvent } from '../model/event.ts';
import { wordsIn } from './catalogue/catalogue.ts';
import type { DateStyle } from './date-style.ts';
import { sayDate } from './dates.ts';

/** The date of an event in words, or that it has none. */
export function sayEventDate({ date }: Pick<TimelineEvent, 'date'>, style: DateStyle): string {
  return date === null ? wordsIn(style).reader.noDate : sayDate(date, style);
}
