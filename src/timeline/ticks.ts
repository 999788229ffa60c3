import { type TimeInterval, utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3';
import type { Interval } from '../base/interval.ts';
import { dayMs, hourMs, minuteMs } from '../time/calendar.ts';

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Every `every`th unit counted from the start of the coarser one. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly every: number;
  /** Its shortest length, in milliseconds. */
  readonly leastMs: number;
}

function step(unit: TickUnit, every: number, leastMs: number): TickStep {
  return { unit, every, leastMs };
}

/** From five minutes to ten thousand years, finest first. */
export const tickSteps: readonly TickStep[] = [
  ...[5, 15, 30].map((n) => step('minute', n, n * minuteMs)),
  ...[1, 3, 6, 12].map((n) => step('hour', n, n * hourMs)),
  ...[1, 2, 5, 10, 15].map((n) => step('day', n, n * dayMs)),
  ...[1, 3, 6].map((n) => step('month', n, n * 28 * dayMs)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((n) =>
    step('year', n, n * 365 * dayMs),
  ),
];

const coarserUnit: Readonly<Record<TickUnit, TickUnit | undefined>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  month: 'year',
  year: undefined,
};

/** The unit of the upper tier; years have none. */
export function coarseStep({ unit }: TickStep): TickStep | undefined {
  const coarser = coarserUnit[unit];
  return tickSteps.find((each) => each.unit === coarser && each.every === 1);
}

const units: Readonly<Record<TickUnit, TimeInterval>> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
};

/** The first moment of the unit that holds `time`, in milliseconds UTC. */
export function floorTo({ unit, every }: TickStep, time: number): number {
  const floored = units[unit].floor(new Date(time));
  if (unit === 'year') {
    floored.setUTCFullYear(floorYear(floored.getUTCFullYear(), every));
    return floored.getTime();
  }
  let at = floored;
  while (!isTick(at, unit, every)) at = units[unit].offset(at, -1);
  return at.getTime();
}

/** The next tick after one. */
export function nextTick(tickStep: TickStep, tick: number): number {
  const { unit, every } = tickStep;
  if (unit === 'year') {
    const year = new Date(tick).getUTCFullYear();
    return new Date(tick).setUTCFullYear(nextYear(year, every));
  }
  let at = units[unit].offset(new Date(tick), 1);
  while (!isTick(at, unit, every)) at = units[unit].offset(at, 1);
  return at.getTime();
}

/** Years before the common era count back from 1 BCE, which is year 0: every 500 are 1000 and 500 BCE, then 1, 500, 1000. */
function floorYear(year: number, every: number): number {
  if (year > 0) return Math.max(year - (year % every), 1);
  return 1 - Math.ceil((1 - year) / every) * every;
}

function nextYear(tick: number, every: number): number {
  if (tick > 0) return tick - (tick % every) + every;
  return Math.min(tick + every, 1);
}

/** All ticks from the one at or before the span's start to its end. */
export function ticksIn(tickStep: TickStep, { start, end }: Interval): readonly number[] {
  const ticks: number[] = [];
  for (let tick = floorTo(tickStep, start); tick < end; tick = nextTick(tickStep, tick)) ticks.push(tick);
  return ticks;
}

/** Days count as people do, 1, 5, 10, 15 …, and none stands so late that the next month's first would crowd it. */
function isTick(date: Date, unit: TickUnit, every: number): boolean {
  switch (unit) {
    case 'minute':
      return date.getUTCMinutes() % every === 0;
    case 'hour':
      return date.getUTCHours() % every === 0;
    case 'day':
      return isTickDay(date.getUTCDate(), every);
    case 'month':
      return date.getUTCMonth() % every === 0;
    case 'year':
      return date.getUTCFullYear() % every === 0;
  }
}

function isTickDay(day: number, every: number): boolean {
  if (every === 1 || day === 1) return true;
  if (every === 2) return day % 2 === 1 && day < 31;
  return day % every === 0 && day + every / 2 <= 30;
}
