import { isInView } from '../../index/event-index.ts';
import { placesBetween } from '../../index/length-classes.ts';
import { countTouching, findTouching } from '../../index/lookup.ts';
import { endAt, spanOf, startAt } from '../../index/times.ts';
import type { RestCell } from '../plan.ts';
import { middleOf } from '../rest-cells.ts';
import { type ClusterRow, mostNamed, runsOn } from './cluster-row.ts';

/** How many events run on beyond the screen, those that stand by themselves among them: they cross one of its edges. */
export function countRunningOn(row: ClusterRow): number {
  return row.wide.reduce((sum, k) => sum + crossingEarlier(row, k) + crossingLater(row, k), 0);
}

/** The cell of so many that run on, named where they are few. */
export function runningCell(row: ClusterRow, count: number): RestCell {
  const { index, span, isOwn } = row;
  const isRunning = (i: number): boolean => !isOwn.has(i) && runsOn(row, i) && isInView(index, i, span);
  const edges = [span.start, span.end].map((at) => ({ start: at, end: at + 1 }));
  const isFew = edges.every((edge) => countTouching(index.lookup, edge) <= 8 * mostNamed);
  const found = isFew ? edges.flatMap((edge) => findTouching(index.lookup, edge)) : [];
  const members = [...new Set(found)].filter(isRunning).sort((a, b) => a - b);
  const named = count <= mostNamed && members.length === count ? members : undefined;
  return {
    cell: 0,
    count,
    middle: span.start,
    span: named === undefined ? span : spanOf(index, named),
    members: named,
    has: isRunning,
    runsOn: true,
  };
}

/** Of one class: in view, and their middles before what is shown. All that end in or after it, less those with their middle there. */
function crossingEarlier({ index, span, shown }: ClusterRow, k: number): number {
  const { classes } = index;
  const endOf = (i: number): number => endAt(index, i);
  const [from, to] = placesBetween(classes, classes.byEnd, k, endOf, justAfter(span.start), Infinity);
  const [later, end] = placesBetween(classes, classes.byMiddle, k, middleIn(index), shown.start, Infinity);
  return to - from - (end - later);
}

function crossingLater({ index, span, shown }: ClusterRow, k: number): number {
  const { classes } = index;
  const startOf = (i: number): number => startAt(index, i);
  const [from, to] = placesBetween(classes, classes.byStart, k, startOf, -Infinity, span.end);
  const [first, end] = placesBetween(classes, classes.byMiddle, k, middleIn(index), -Infinity, shown.end);
  return to - from - (end - first);
}

function middleIn(index: ClusterRow['index']): (i: number) => number {
  return (i) => middleOf(index, i);
}

/** The least time after one: intervals are half open. */
function justAfter(time: number): number {
  return time + Math.max(Math.abs(time) * Number.EPSILON, Number.MIN_VALUE);
}
