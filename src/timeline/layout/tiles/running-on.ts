import { isInView } from '../../index/event-index.ts';
import { placesIn } from '../../index/length-classes.ts';
import { countTouching, findTouching } from '../../index/lookup.ts';
import { spanOf } from '../../index/times.ts';
import type { RestCell } from '../plan.ts';
import { type ClusterRow, mostNamed, runsOn } from './cluster-row.ts';

/** How many events run on beyond the screen, those that stand by themselves among them: they cross one of its edges. */
export function countRunningOn(row: ClusterRow): number {
  return row.wide.reduce((sum, k) => sum + crossingEarlier(row, k) + crossingLater(row, k), 0);
}

/** The cell of so many that run on, named where they are few. */
export function runningCell(row: ClusterRow, count: number): RestCell {
  const { index, span, shown, isOwn } = row;
  const isRunning = (i: number): boolean => !isOwn.has(i) && runsOn(row, i) && isInView(index, i, span);
  const edges = [
    { start: span.start, end: shown.start },
    { start: span.end, end: span.end + 1 },
  ];
  const isFew = edges.every((edge) => countTouching(index.lookup, edge) <= 8 * mostNamed);
  const found = isFew ? edges.flatMap((edge) => findTouching(index.lookup, edge)) : [];
  const members = [...new Set(found)].filter(isRunning).sort((a, b) => a - b);
  const named = count <= mostNamed && members.length === count ? members : undefined;
  return {
    cell: 0,
    count,
    place: span.start,
    span: named === undefined ? span : spanOf(index, named),
    members: named,
    has: isRunning,
    runsOn: true,
  };
}

/** Of one class: in view, and begun before it. All that end in or after it, less those that begin there. */
function crossingEarlier({ index, span, shown }: ClusterRow, k: number): number {
  const [from, to] = placesIn(index, 'byEnd', k, { start: justAfter(span.start), end: Infinity });
  const [later, end] = placesIn(index, 'byStart', k, { start: shown.start, end: Infinity });
  return to - from - (end - later);
}

function crossingLater({ index, span, shown }: ClusterRow, k: number): number {
  const [from, to] = placesIn(index, 'byStart', k, { start: -Infinity, end: span.end });
  const [first, end] = placesIn(index, 'byStart', k, { start: -Infinity, end: shown.end });
  return to - from - (end - first);
}

/** The least time after one: intervals are half open. */
function justAfter(time: number): number {
  return time + Math.max(Math.abs(time) * Number.EPSILON, Number.MIN_VALUE);
}
