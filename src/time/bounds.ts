import { type Interval, overlaps } from '../base/interval.ts';
import { addMonths, addYears, type CalendarDay, dayMs, toMs } from './calendar.ts';
import { type Edtf, type EdtfMember, type EdtfPoint, isRun } from './edtf.ts';
import { compareGranularity, type Granularity } from './granularity.ts';

/**
 * The stretch of time that a date may cover, in milliseconds since 1970-01-01 UTC, half-open:
 * `2019-02` is `[1 February 00:00, 1 March 00:00)`. An open end is infinite.
 */
export function bounds(edtf: Edtf): Interval {
  switch (edtf.type) {
    case 'point':
      return pointBounds(edtf.point);
    case 'interval':
      return runBounds(edtf.start, edtf.end);
    case 'one-of':
    case 'all-of':
      return hull(edtf.members.map(memberBounds));
  }
}

export function pointBounds(point: EdtfPoint): Interval {
  const first = firstDay(point);
  const start = toMs(first);
  const hourMs = dayMs / 24;
  const clock =
    start + (point.hour ?? 0) * hourMs + (point.minute ?? 0) * 60_000 + (point.second ?? 0) * 1000;
  switch (point.granularity) {
    case 'century':
      return { start, end: toMs(addYears(first, 100)) };
    case 'decade':
      return { start, end: toMs(addYears(first, 10)) };
    case 'year':
      return { start, end: toMs(addYears(first, 1)) };
    case 'season':
      return { start, end: toMs(addMonths(first, 3)) };
    case 'month':
      return { start, end: toMs(addMonths(first, 1)) };
    case 'day':
      return { start, end: start + dayMs };
    case 'hour':
      return { start: clock, end: clock + hourMs };
    case 'minute':
      return { start: clock, end: clock + 60_000 };
    case 'second':
      return { start: clock, end: clock + 1000 };
  }
}

/** Seasons are those of the northern hemisphere, in whole months: spring is March to May, winter December to February. */
function firstDay({ year, month, day, season }: EdtfPoint): CalendarDay {
  if (season !== undefined) return { year, month: (season - 20) * 3, day: 1 };
  return { year, month: month ?? 1, day: day ?? 1 };
}

function runBounds(from: EdtfPoint | undefined, to: EdtfPoint | undefined): Interval {
  return {
    start: from === undefined ? -Infinity : pointBounds(from).start,
    end: to === undefined ? Infinity : pointBounds(to).end,
  };
}

export function memberBounds(member: EdtfMember): Interval {
  return isRun(member) ? runBounds(member.from, member.to) : pointBounds(member);
}

function hull(intervals: readonly Interval[]): Interval {
  return {
    start: Math.min(...intervals.map(({ start }) => start)),
    end: Math.max(...intervals.map(({ end }) => end)),
  };
}

/** The separate stretches that a date may cover: two for `{2016,2017-06}`, one for a point. */
export function stretches(edtf: Edtf): readonly Interval[] {
  return edtf.type === 'one-of' || edtf.type === 'all-of' ? edtf.members.map(memberBounds) : [bounds(edtf)];
}

/** The finest grain that the date states. */
export function granularityOf(edtf: Edtf): Granularity {
  const grains = points(edtf).map(({ granularity }) => granularity);
  return grains.reduce<Granularity>((a, b) => (compareGranularity(a, b) <= 0 ? a : b), 'century');
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
  const [left, right] = [a, b].map((edtf) => stretches(edtf).map((stretch) => widen(stretch, edtf)));
  return (left ?? []).some((x) => (right ?? []).some((y) => overlaps(wholeDays(x), wholeDays(y))));
}

function widen({ start, end }: Interval, edtf: Edtf): Interval {
  const unit = Math.max(
    0,
    ...points(edtf).map((p) => (p.approximate ? pointBounds(p).end - pointBounds(p).start : 0)),
  );
  return { start: start - unit, end: end + unit };
}

function wholeDays({ start, end }: Interval): Interval {
  return { start: Math.floor(start / dayMs) * dayMs, end: Math.ceil(end / dayMs) * dayMs };
}
