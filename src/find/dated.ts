import { type CalendarDay, dayMs, fromMs, toMs } from '../time/calendar.ts';
import { bounds, pointBounds, points } from '../time/bounds.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import { compareGranularity, type Granularity } from '../time/granularity.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** What the words of an event’s date name: from its first day or month to its last, both included. */
export interface Dated {
  /** Days since 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Months since January of year 0. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly finest: 'day' | 'month' | 'year';
}

/**
 * What a stored EDTF date names; undefined for none. Of an open stretch it is the end that is named: “not after
 * 5 September” names that day.
 */
export function datedOf(edtf: string | null): Dated | undefined {
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  if (parsed === undefined || !parsed.ok) return undefined;
  const named = points(parsed.value);
  const spans = named.map(pointBounds);
  if (spans.length === 0) return undefined;
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end)) - 1;
  return {
    firstDay: Math.floor(first / dayMs),
    lastDay: Math.floor(last / dayMs),
    firstMonth: monthOf(first),
    lastMonth: monthOf(last),
    finest: finestOf(coarsestOf(named)),
  };
}

/** A date that a question asks for, as far as it says: years from one to another, one of some months, a day of the month. */
export interface AskedDate {
  readonly years?: readonly [from: number, to: number];
  /** 1 to 12. */
  readonly months?: readonly number[];
  readonly day?: number;
  /** From the first to the last of them, as days since 1970-01-01: of another calendar. */
  readonly days?: readonly [first: number, last: number];
  /** A stretch of time, with or without an end on either side. */
  readonly span?: AskedSpan;
}

/** As days since 1970-01-01, both included; an open end is infinite. */
export type AskedSpan = Pick<Dated, 'firstDay' | 'lastDay' | 'finest'>;

/** The stretch that an EDTF date covers; undefined where it is none. */
export function spanOf(edtf: string): AskedSpan | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { start, end } = bounds(parsed.value);
  const finest = finestOf(coarsestOf(points(parsed.value)));
  return { firstDay: Math.floor(start / dayMs), lastDay: Math.ceil(end / dayMs) - 1, finest };
}

/** No event is asked about more years than this one by one. */
const mostYears = 400;

/** Whether all of a date lies within what is asked, and not only some of it. */
export function isWithin({ firstDay, lastDay, firstMonth, lastMonth }: Dated, asked: AskedDate): boolean {
  const { years, months, day, days, span } = asked;
  if (span !== undefined) return firstDay >= span.firstDay && lastDay <= span.lastDay;
  if (days !== undefined) return firstDay >= days[0] && lastDay <= days[1];
  const year = Math.floor(firstMonth / 12);
  if (years !== undefined && (year < years[0] || Math.floor(lastMonth / 12) > years[1])) return false;
  if (day !== undefined) return firstDay === lastDay;
  return months === undefined || (firstMonth === lastMonth && months.includes((firstMonth % 12) + 1));
}

/** Whether the words of a date name what is asked: a year does not name its months, a month not its days. */
export function isDated(dated: Dated, { years, months, day, days, span }: AskedDate): boolean {
  if (span !== undefined) return isInSpan(dated, span);
  if (days !== undefined)
    return dated.finest === 'day' && dated.firstDay <= days[1] && dated.lastDay >= days[0];
  const firstYear = Math.floor(dated.firstMonth / 12);
  const lastYear = Math.floor(dated.lastMonth / 12);
  const from = Math.max(firstYear, years?.[0] ?? -Infinity);
  const to = Math.min(lastYear, years?.[1] ?? Infinity, from + mostYears);
  if (from > to) return false;
  if (months === undefined) return true;
  if (dated.finest === 'year' || (day !== undefined && dated.finest !== 'day')) return false;
  const isNamed = (year: number, month: number): boolean =>
    day === undefined ? hasMonth(dated, year, month) : hasDay(dated, { year, month, day });
  for (let year = from; year <= to; year++) if (months.some((month) => isNamed(year, month))) return true;
  return false;
}

const finer = { day: 0, month: 1, year: 2 } as const;
/** Half of one, in days. */
const halfOf = { day: 1, month: 14, year: 183 } as const;

/** What has a day in common with a stretch; of a coarser date half of a unit: 2018 may be its winter, and is likelier not. */
function isInSpan({ firstDay, lastDay, finest }: Dated, span: AskedSpan): boolean {
  const common = Math.min(lastDay, span.lastDay) - Math.max(firstDay, span.firstDay) + 1;
  return common >= (finer[finest] > finer[span.finest] ? halfOf[finest] : 1);
}

function hasMonth({ firstMonth, lastMonth }: Dated, year: number, month: number): boolean {
  const at = year * 12 + month - 1;
  return at >= firstMonth && at <= lastMonth;
}

function hasDay({ firstDay, lastDay }: Dated, day: CalendarDay): boolean {
  const at = toMs(day) / dayMs;
  return at >= firstDay && at <= lastDay;
}

function monthOf(ms: number): number {
  const { year, month } = fromMs(ms);
  return year * 12 + month - 1;
}

function coarsestOf(named: readonly EdtfPoint[]): Granularity {
  const grains = named.map(({ granularity }) => granularity);
  return grains.reduce((a, b) => (compareGranularity(a, b) >= 0 ? a : b));
}

function finestOf(granularity: Granularity): Dated['finest'] {
  if (compareGranularity(granularity, 'day') <= 0) return 'day';
  return compareGranularity(granularity, 'season') <= 0 ? 'month' : 'year';
}
