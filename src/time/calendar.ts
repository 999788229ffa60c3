import { ensure } from '../base/assert.ts';
import { UTCDateMini } from '@date-fns/utc';
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  addWeeks as addWeeksTo,
  addYears as addYearsTo,
  getDaysInMonth,
  startOfWeek as startOfWeekOf,
} from 'date-fns';

/** A day of the proleptic Gregorian calendar, without a clock or a zone. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** 0 is Sunday, as in ECMAScript. */
export type Weekday = (typeof weekdays)[number];

export const dayMs = 86_400_000;

function toDate({ year, month, day }: CalendarDay): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Milliseconds since 1970-01-01 UTC at the start of the day; holds for years below 100 and before 0. */
export function toMs(day: CalendarDay): number {
  return toDate(day).getTime();
}

/** The UTC day that an instant falls on. */
export function fromMs(ms: number): CalendarDay {
  return fromDate(new UTCDateMini(ms));
}

export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(toDate({ year, month, day: 1 }));
}

export function isValidDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function weekdayOf(day: CalendarDay): Weekday {
  return ensure(weekdays[toDate(day).getUTCDay()], 'a week has seven days');
}

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromDate(addDaysTo(toDate(day), count));
}

export function addWeeks(day: CalendarDay, count: number): CalendarDay {
  return fromDate(addWeeksTo(toDate(day), count));
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
