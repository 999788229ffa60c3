import type { Interval } from '../../base/interval.ts';
import { bounds, pointBounds, points } from '../../time/bounds.ts';
import { dayMs } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';

/** The stretch that a calendar shows for a date, half-open, in milliseconds UTC; whole days unless it is timed. */
export interface CalendarSpan extends Interval {
  readonly isTimed: boolean;
  /** It says all that the date says; otherwise words have to. */
  readonly isExact: boolean;
}

/** All the time that a date may cover; where an end is open, what is named stands in its place. */
export function calendarSpan(date: Edtf): CalendarSpan {
  const { start, end } = bounds(date);
  const named = points(date).map(pointBounds);
  const from = Number.isFinite(start) ? start : Math.min(...named.map((each) => each.start));
  const to = Number.isFinite(end) ? end : Math.max(...named.map((each) => each.end));
  const isTimed = points(date).every(({ granularity }) => compareGranularity(granularity, 'day') < 0);
  return {
    start: isTimed ? from : Math.floor(from / dayMs) * dayMs,
    end: isTimed ? to : Math.ceil(to / dayMs) * dayMs,
    isTimed,
    isExact: isExact(date),
  };
}

function isExact(date: Edtf): boolean {
  if (date.type === 'point') return isPlainDay(date.point);
  if (date.type !== 'interval' || !date.start || !date.end) return false;
  return isPlainDay(date.start) && isPlainDay(date.end);
}

function isPlainDay({ granularity, approximate, uncertain }: EdtfPoint): boolean {
  return granularity === 'day' && !approximate && !uncertain;
}
