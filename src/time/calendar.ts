import { ensure } from '../base/assert.ts';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { addYears as addYearsTo } from 'date-fns/addYears';
import { startOfWeek as startOfWeekOf } from 'date-fns/startOfWeek';

/** A day of the proleptic Gregorian calendar, without a clock or a zone. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** 0 is Sunday, as in ECMAScript. */
export type Weekday = (typeof weekdays)[number];

/** Lengths of time in milliseconds; a year is the mean one of the Gregorian calendar. */
export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const yearMs = 365.2425 * dayMs;

function toDate({ year, month, day }: CalendarDay): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Milliseconds since 1970-01-01 UTC at the start of the day; holds for years below 100 and before 0. A month or a day
 * out of range counts on into its neighbours. (Days from civil: H. Hinnant, chrono-Compatible Low-Level Date Algorithms.)
 */
export function toMs({ year, month, day }: CalendarDay): number {
  const fromMarch = year * 12 + month - 3;
  const marchYear = Math.floor(fromMarch / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (fromMarch - marchYear * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * dayMs;
}

/** The UTC day that an instant falls on. (Civil from days: the same source.) */
export function fromMs(ms: number): CalendarDay {
  const shifted = Math.floor(ms / dayMs) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  return (toMs({ year, month: month + 1, day: 1 }) - toMs({ year, month, day: 1 })) / dayMs;
}

export function isValidDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function weekdayOf(day: CalendarDay): Weekday {
  const thursdays = toMs(day) / dayMs + 4;
  return ensure(weekdays[thursdays - Math.floor(thursdays / 7) * 7], 'a week has seven days');
}

/** How many days after a day the first such weekday is: 0 where it is one itself. */
export function daysUntil(day: CalendarDay, weekday: Weekday): number {
  return (weekday - weekdayOf(day) + 7) % 7;
}

/** How many days lie between two days, without sign. */
export function daysApart(a: CalendarDay, b: CalendarDay): number {
  return Math.abs(toMs(a) - toMs(b)) / dayMs;
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromMs(toMs(day) + count * dayMs);
}

export function addWeeks(day: CalendarDay, count: number): CalendarDay {
  return addDays(day, count * 7);
}

/** The same day some months on, or the last day of that month where it is shorter. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  return fromDate(addMonthsTo(toDate(day), count));
}

export function addYears(day: CalendarDay, count: number): CalendarDay {
  return fromDate(addYearsTo(toDate(day), count));
}

export function startOfWeek(day: CalendarDay, weekStartsOn: Weekday): CalendarDay {
  return fromDate(startOfWeekOf(toDate(day), { weekStartsOn }));
}
