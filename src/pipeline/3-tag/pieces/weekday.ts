import type { Weekday } from '../../../time/calendar.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import { anyOf, definite, firstWords, lookup } from '../pattern.ts';

const names = [...weekdays.keys()].filter((name) => name !== 'حد' && name !== 'تلات');

/** A weekday with its article, which it needs: «أحد» alone is "one of". The group is `weekday` and what is given. */
export function weekday(suffix = ''): string {
  return `ال(?<weekday${suffix}>${anyOf(names)})`;
}

/** A weekday without its article, as it stands after an ordinal. */
export const bareWeekday = `(?<weekday>${anyOf(weekdays.keys())})`;

export const weekdayStarts: readonly string[] = firstWords(definite(names));

export const readWeekday: (word: string | undefined) => Weekday | undefined = lookup(weekdays);
