import type { Interval } from '../base/interval.ts';
import { dayMs } from '../time/calendar.ts';
import { toAxis } from '../timeline/folding/folding.ts';
import type { EventIndex } from '../timeline/index/event-index.ts';

/** Of so many events one may run on beyond a picture of all. */
const oneOf = 5;

/**
 * What a picture of all events covers, in milliseconds UTC: from the first start to the last end, or, where a few windows or spans
 * run on for more of the axis than all before takes, to the last end before that. All of them begin in it.
 */
export function wholeSpan({ count, starts, ends, folding }: EventIndex, all: Interval): Interval {
  const { start } = all;
  const between = (from: number, to: number): number => toAxis(folding, to) - toAxis(folding, from);
  const last = starts[count - 1] ?? start;
  const later = ends.filter((end) => end > last).sort();
  let at = Math.min(last + dayMs, all.end);
  for (const [n, end] of later.entries()) {
    const isFew = (later.length - n) * oneOf <= count;
    if (isFew && between(at, end) > between(start, at)) return { start, end: at };
    at = Math.max(at, end);
  }
  return all;
}

/** How many events run on beyond a span, in milliseconds UTC. */
export function countBeyond({ ends }: EventIndex, { end }: Interval): number {
  return ends.reduce((sum, each) => sum + (each > end ? 1 : 0), 0);
}
