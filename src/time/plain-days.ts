import type { Interval } from '../base/interval.ts';
import { dayMs, isValidDay, toMs } from './calendar.ts';

const zero = 48;
const hyphen = 45;
const slash = 47;
const dayLength = 10;

/**
 * The stretch of a day (`2023-09-05`) or of the days from one to another (`2023-09-05/2023-09-09`), in milliseconds UTC:
 * the bounds of what `parseEdtf` reads, in a tenth of the time. Undefined for every other text, whether it is a date or not.
 */
export function plainDays(text: string): Interval | undefined {
  if (text.length === dayLength) return dayAt(text, 0);
  if (text.length !== 2 * dayLength + 1 || text.charCodeAt(dayLength) !== slash) return undefined;
  const first = dayAt(text, 0);
  const last = dayAt(text, dayLength + 1);
  if (first === undefined || last === undefined || first.start >= last.end) return undefined;
  return { start: first.start, end: last.end };
}

function dayAt(text: string, at: number): Interval | undefined {
  if (text.charCodeAt(at + 4) !== hyphen || text.charCodeAt(at + 7) !== hyphen) return undefined;
  const year = numberAt(text, at, 4);
  const month = numberAt(text, at + 5, 2);
  const day = numberAt(text, at + 8, 2);
  if (Number.isNaN(year + month + day) || !isValidDay({ year, month, day })) return undefined;
  const start = toMs({ year, month, day });
  return { start, end: start + dayMs };
}

/** NaN where a character is no digit. */
function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let n = at; n < at + digits; n++) {
    const digit = text.charCodeAt(n) - zero;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
