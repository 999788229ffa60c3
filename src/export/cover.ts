import type { Interval } from '../base/interval.ts';
import { fromMs, yearMs } from '../time/calendar.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import { formatPoint } from '../time/format-edtf.ts';
import type { DateStyle } from '../words/date-style.ts';
import { sayDate } from '../words/dates.ts';

/** First and last day of a view, as EDTF. */
export function coveredDays(span: Interval): readonly [first: string, last: string] {
  return ends(span, (day) => ({ granularity: 'day', ...day }));
}

/** What a view covers in words, no finer than its axis: days up to two years, months up to ten, else years. */
export function sayCover(span: Interval, style: DateStyle): string {
  return sayDate(covered(span).join('/'), style);
}

/** Up to when a view goes on that begins with `start`, in words as coarse. */
export function sayUntil(span: Interval, style: DateStyle): string {
  return sayDate(covered(span)[1], style);
}

function covered(span: Interval): readonly [string, string] {
  const years = (span.end - span.start) / yearMs;
  if (years < 2) return coveredDays(span);
  return ends(span, ({ year, month }) =>
    years < 10 ? { granularity: 'month', year, month } : { granularity: 'year', year },
  );
}

function ends(
  { start, end }: Interval,
  coarsen: (day: ReturnType<typeof fromMs>) => EdtfPoint,
): readonly [string, string] {
  const say = (ms: number): string => formatPoint(coarsen(fromMs(ms)));
  return [say(start), say(Math.max(start, end - 1))];
}
