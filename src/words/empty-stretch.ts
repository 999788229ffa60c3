import type { Interval } from '../base/interval.ts';
import { wordsIn } from './catalogue/catalogue.ts';
import type { DateStyle } from './date-style.ts';

/** From this on, what is beyond whole years is not counted in months. */
const monthsUpTo = 24;

/**
 * How long a stretch without events is, in whole months or years and never more than it is: first as a sentence, then
 * the length alone. `start` and `end` are milliseconds UTC.
 */
export function sayEmpty({ start, end }: Interval, style: DateStyle): readonly string[] {
  const { years, moreThanYears, months, empty } = wordsIn(style).folds;
  const whole = wholeMonths(start, end);
  const isExact = whole % 12 === 0;
  const count = Math.floor(whole / 12);
  const said = whole < monthsUpTo && !isExact ? months(whole) : isExact ? years(count) : moreThanYears(count);
  return [empty(said), said];
}

function wholeMonths(start: number, end: number): number {
  const [from, to] = [new Date(start), new Date(end)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const inFrom = start - Date.UTC(from.getUTCFullYear(), from.getUTCMonth());
  const inTo = end - Date.UTC(to.getUTCFullYear(), to.getUTCMonth());
  return inTo < inFrom ? months - 1 : months;
}
