import type { Interval } from '../base/interval.ts';
import { dayMs, yearMs } from '../time/calendar.ts';
import { toAxis } from '../timeline/folding/folding.ts';
import { shapeFlag } from '../timeline/index/columns.ts';
import type { EventIndex } from '../timeline/index/event-index.ts';

/** Of so many events one may run on beyond a picture of all. */
const oneOf = 5;
/** What runs on for less stays in: the rest is not squeezed by that, and years say when the last one ends. */
const leastCutMs = 10 * yearMs;

/**
 * What a picture of all events covers, in milliseconds UTC: from the first start to the last end, or, where a few that last
 * run on for more of the axis than all before takes, to the last end before that. All of them begin in it. A date that is a
 * mere year or window does not last, and stays whole.
 */
export function wholeSpan({ count, starts, ends, flags, folding }: EventIndex, all: Interval): Interval {
  const { start } = all;
  const between = (from: number, to: number): number => toAxis(folding, to) - toAxis(folding, from);
  const last = starts[count - 1] ?? start;
  const lasts = (_: number, i: number): boolean => ((flags[i] ?? 0) & shapeFlag.soft) === 0;
  const later = ends.filter((end, i) => end > last && lasts(end, i)).sort();
  const others = ends.filter((end, i) => !lasts(end, i));
  let at = others.reduce((end, each) => Math.max(end, each), Math.min(last + dayMs, all.end));
  for (const [n, end] of later.entries()) {
    const isFew = (later.length - n) * oneOf <= count;
    if (isFew && between(at, end) > Math.max(between(start, at), leastCutMs)) return { start, end: at };
    at = Math.max(at, end);
  }
  return all;
}

/** How many events run on beyond a span, in milliseconds UTC. */
export function countBeyond({ ends }: EventIndex, { end }: Interval): number {
  return ends.reduce((sum, each) => sum + (each > end ? 1 : 0), 0);
}
