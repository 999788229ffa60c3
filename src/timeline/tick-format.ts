import { fromMs } from '../time/calendar.ts';
import type { DateStyle } from '../words/date-style.ts';
import { dateWords } from '../words/date-words.ts';
import { inDigits } from '../words/digits.ts';
import { formatDay } from '../words/format-day.ts';
import { sayHijriDay } from '../words/hijri-beside.ts';
import type { TickUnit } from './ticks.ts';

/** Roomier wordings first; the axis takes the first that fits everywhere. */
const fineFormats: Readonly<Record<Exclude<TickUnit, 'year'>, readonly Intl.DateTimeFormatOptions[]>> = {
  minute: [{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
  hour: [{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
  day: [{ weekday: 'long', day: 'numeric' }, { weekday: 'short', day: 'numeric' }, { day: 'numeric' }],
  month: [{ month: 'long' }, { month: 'short' }],
};

const coarseFormats: Readonly<Record<'day' | 'month', readonly Intl.DateTimeFormatOptions[]>> = {
  day: [
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ],
  month: [
    { month: 'long', year: 'numeric' },
    { month: 'short', year: 'numeric' },
  ],
};

/** Ways to write the ticks of a unit, roomiest first. */
export function fineFormatCount(unit: TickUnit): number {
  return unit === 'year' ? 1 : fineFormats[unit].length;
}

/** `choice` counts the ways from the roomiest. */
export function formatFine(time: number, unit: TickUnit, choice: number, style: DateStyle): string {
  if (unit === 'year') return formatYear(time, style);
  const options = fineFormats[unit][choice] ?? {};
  if (unit !== 'day' || options.weekday === undefined) return formatDay(time, options, style);
  const weekday = formatDay(time, { weekday: options.weekday }, style);
  return `${weekday} ${formatDay(time, { day: 'numeric' }, style)}`;
}

/** The same for the upper tier; the roomiest way to write a day has its Hijri day beside it, where that is wanted. */
export function coarseFormatCount(unit: TickUnit, { hijri }: DateStyle): number {
  if (unit === 'day') return coarseFormats.day.length + (hijri ? 1 : 0);
  return unit === 'month' ? coarseFormats.month.length : 1;
}

export function formatCoarse(time: number, unit: TickUnit, choice: number, style: DateStyle): string {
  if (unit === 'month') return formatDay(time, coarseFormats.month[choice] ?? {}, style);
  if (unit !== 'day') return formatYear(time, style);
  if (!style.hijri) return formatDay(time, coarseFormats.day[choice] ?? {}, style);
  const day = formatDay(time, coarseFormats.day[Math.max(choice - 1, 0)] ?? {}, style);
  const hijri = choice === 0 ? sayHijriDay(fromMs(time), style.language) : undefined;
  return hijri === undefined ? day : inDigits(dateWords[style.language].beside(day, hijri), style);
}

const turnFormats: Readonly<Record<'day' | 'month', readonly Intl.DateTimeFormatOptions[]>> = {
  day: [{ day: 'numeric', month: 'long' }, { day: 'numeric', month: 'short' }, { day: 'numeric' }],
  month: [{ month: 'long' }, { month: 'short' }],
};

/** The first tick of a coarser unit, said shortly among those of the finer one; roomiest first. */
export function formatTurn(time: number, unit: TickUnit, style: DateStyle): readonly string[] {
  if (unit !== 'day' && unit !== 'month') return [formatYear(time, style)];
  return turnFormats[unit].map((options) => formatDay(time, options, style));
}

/** The first tick after a break, with the year that it is by now; roomiest first. */
export function formatAnew(time: number, unit: TickUnit, style: DateStyle): readonly string[] {
  if (unit === 'year') return [formatYear(time, style)];
  const months = ['long', 'short', 'numeric'] as const;
  return months.map((month) => formatDay(time, { month, year: 'numeric' }, style));
}

/** Year 0 is 1 BCE. */
export function formatYear(time: number, style: DateStyle): string {
  const year = new Date(time).getUTCFullYear();
  const said = year > 0 ? String(year) : dateWords[style.language].beforeCommonEra(String(1 - year));
  return inDigits(said, style);
}
