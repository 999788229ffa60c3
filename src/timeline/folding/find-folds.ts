import { type Interval, length, widened } from '../../base/interval.ts';
import { dayMs } from '../../time/calendar.ts';
import type { Fold, Folding } from './folding.ts';

/** Shorter than this nothing is folded … */
const leastEmptyMs = 365 * dayMs;
/** … nor what takes less than this share of the axis as it is without it. */
const leastShare = 0.08;
/** Of the axis: what a fold takes, and what stays open on either side of it. */
const foldShare = 0.03;
const marginShare = 0.01;
const leastRoomMs = 30 * dayMs;

/**
 * The long stretches that no event touches; `starts` ascending and `ends` beside them, in whole milliseconds UTC. The
 * longest are folded first, for each makes the axis shorter and others long beside it. O(n).
 */
export function findFolds(starts: Float64Array, ends: Float64Array): Folding {
  const first = starts[0];
  if (first === undefined) return { folds: [] };
  const { empty, last } = emptyStretches(starts, ends);
  const longestFirst = empty.toSorted((a, b) => length(b) - length(a));
  const folded: Interval[] = [];
  let kept = last - first;
  for (const stretch of longestFirst) {
    if (length(stretch) < leastShare * kept) break;
    folded.push(stretch);
    kept -= length(stretch);
  }
  return { folds: layAlong(folded, kept) };
}

/** At least `leastEmptyMs` long, in order of time; `last` is when the last event ends. */
function emptyStretches(
  starts: Float64Array,
  ends: Float64Array,
): { readonly empty: readonly Interval[]; readonly last: number } {
  const empty: Interval[] = [];
  let last = ends[0] ?? 0;
  for (let i = 1; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    if (start - last >= leastEmptyMs) empty.push({ start: last, end: start });
    last = Math.max(last, ends[i] ?? 0);
  }
  return { empty, last };
}

/** `keptMs` is what is left of the axis without the stretches. */
function layAlong(stretches: readonly Interval[], keptMs: number): readonly Fold[] {
  const room = Math.round(Math.max(keptMs * foldShare, leastRoomMs));
  const margin = Math.round(Math.max(keptMs * marginShare, leastRoomMs));
  let gone = 0;
  return stretches
    .toSorted((a, b) => a.start - b.start)
    .map((empty) => {
      const time = widened(empty, -margin);
      const start = time.start - gone;
      gone += length(time) - room;
      return { time, axis: { start, end: start + room }, empty };
    });
}
