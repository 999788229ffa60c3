import { type Interval, overlaps } from '../base/interval.ts';
import { type CalendarDay, dayMs, fromMs, hourMs, minuteMs, secondMs, toMs } from './calendar.ts';
import { type Edtf, type EdtfMember, type EdtfPoint, isRun } from './edtf.ts';
import { finestOf, type Granularity } from './granularity.ts';

/**
 * The stretch of time that a date may cover, in milliseconds since 1970-01-01 UTC, half-open:
 * `2019-02` is `[1 February 00:00, 1 March 00:00)`. An open end is infinite.
 */
export function bounds(edtf: Edtf): Interval {
  const parts = stretches(edtf);
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** The stretch that a point may cover: as long as its granularity. */
export function pointBounds(point: EdtfPoint): Interval {
  const { hour = 0, minute = 0, second = 0 } = point;
  const start = toMs(firstDay(point)) + hour * hourMs + minute * minuteMs + second * secondMs;
  return { start, end: shift(start, point.granularity, 1) };
}

/** An instant, some units of time later or earlier by the calendar. */
function shift(ms: number, unit: EdtfPoint['granularity'], count: number): number {
  switch (unit) {
    case 'second':
      return ms + count * secondMs;
    case 'minute':
      return ms + count * minuteMs;
    case 'hour':
      return ms + count * hourMs;
    case 'day':
      return ms + count * dayMs;
    case 'month':
      return addWhole(ms, count);
    case 'season':
      return addWhole(ms, 3 * count);
    case 'year':
      return addWhole(ms, 12 * count);
    case 'decade':
      return addWhole(ms, 120 * count);
    case 'century':
      return addWhole(ms, 1200 * count);
  }
}

/** The first day of a month, months later or earlier: `ms` is the first day of one. */
function addWhole(ms: number, months: number): number {
  const { year, month } = fromMs(ms);
  return toMs({ year, month: month + months, day: 1 });
}

/** Seasons are those of the northern hemisphere, in whole months: spring is March to May, winter December to February. */
function firstDay({ year, month, day, season }: EdtfPoint): CalendarDay {
  if (season !== undefined) return { year, month: (season - 20) * 3, day: 1 };
  return { year, month: month ?? 1, day: day ?? 1 };
}

type BoundsOfPoint = (point: EdtfPoint) => Interval;

function runBounds(
  from: EdtfPoint | undefined,
  to: EdtfPoint | undefined,
  boundsOf: BoundsOfPoint,
): Interval {
  return {
    start: from === undefined ? -Infinity : boundsOf(from).start,
    end: to === undefined ? Infinity : boundsOf(to).end,
  };
}

export function memberBounds(member: EdtfMember): Interval {
  return boundsOfMember(member, pointBounds);
}

function boundsOfMember(member: EdtfMember, boundsOf: BoundsOfPoint): Interval {
  return isRun(member) ? runBounds(member.from, member.to, boundsOf) : boundsOf(member);
}

/** The separate stretches that a date may cover: two for `{2016,2017-06}`, one for a point. */
export function stretches(edtf: Edtf): readonly Interval[] {
  return stretchesBy(edtf, pointBounds);
}

function stretchesBy(edtf: Edtf, boundsOf: BoundsOfPoint): readonly Interval[] {
  switch (edtf.type) {
    case 'point':
      return [boundsOf(edtf.point)];
    case 'interval':
      return [runBounds(edtf.start, edtf.end, boundsOf)];
    case 'one-of':
    case 'all-of':
      return edtf.members.map((member) => boundsOfMember(member, boundsOf));
  }
}

/** The finest grain that the date states. */
export function granularityOf(edtf: Edtf): Granularity {
  const grains = points(edtf).map(({ granularity }) => granularity);
  return finestOf<Granularity>(grains, 'century');
}

/** Every point that a date names, ends of runs included. */
export function points(edtf: Edtf): readonly EdtfPoint[] {
  if (edtf.type === 'point') return [edtf.point];
  if (edtf.type === 'interval') return [edtf.start, edtf.end].filter((end) => end !== undefined);
  return edtf.members.flatMap((member) =>
    isRun(member) ? [member.from, member.to].filter((end) => end !== undefined) : [member],
  );
}

/** Whether two readings have a day in common; `~` widens a point by one unit of its granularity on both sides. */
export function haveDayInCommon(a: Edtf, b: Edtf): boolean {
  const right = stretchesBy(b, widenedBounds).map(wholeDays);
  return stretchesBy(a, widenedBounds).some((x) => right.some((y) => overlaps(wholeDays(x), y)));
}

function widenedBounds(point: EdtfPoint): Interval {
  const { start, end } = pointBounds(point);
  if (!point.approximate) return { start, end };
  return { start: shift(start, point.granularity, -1), end: shift(end, point.granularity, 1) };
}

function wholeDays({ start, end }: Interval): Interval {
  return { start: Math.floor(start / dayMs) * dayMs, end: Math.ceil(end / dayMs) * dayMs };
}
