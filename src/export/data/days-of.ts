import type { TimelineEvent } from '../../model/event.ts';
import { bounds } from '../../time/bounds.ts';
import { formatDayOf } from '../../time/format-edtf.ts';
import { dateOf } from '../../timeline/index/event-shape.ts';

interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** The first and the last day that an event may fall on, as EDTF; an open end, or a date that is missing, has none. */
export function daysOf(event: TimelineEvent): Days {
  const date = dateOf(event);
  if (date === undefined) return {};
  const { start, end } = bounds(date);
  return {
    ...(Number.isFinite(start) && { earliest: formatDayOf(start) }),
    ...(Number.isFinite(end) && { latest: formatDayOf(end - 1) }),
  };
}
