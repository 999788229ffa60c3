import type { Interval } from '../../../base/interval.ts';
import { type EventIndex, isInView } from '../../index/event-index.ts';
import { classesOf, lengthClass, type LengthClasses, placesBetween } from '../../index/length-classes.ts';
import { countTouching, findTouching } from '../../index/lookup.ts';
import { endAt, spanOf, startAt } from '../../index/times.ts';
import type { Viewport } from '../../viewport.ts';
import type { RestCell } from '../plan.ts';
import { cellMsAt, isShown, middleOf, shownMiddles } from '../rest-cells.ts';

/** Members of a cell are named up to so many. */
const mostNamed = 60;

/**
 * The row of clusters over a view, by counting: events no longer than a cell in the cell of their middle, longer ones
 * there too, or, while that is off screen, in a last cell of those that run on beyond it. `isOwn` is who stands near the
 * view by itself.
 * Cost: O(cells · classes · log n).
 */
export function countCells(
  index: EventIndex,
  perMs: number,
  viewport: Viewport,
  isOwn: ReadonlySet<number>,
): readonly RestCell[] {
  const cellMs = cellMsAt(perMs);
  const wideFrom = lengthClass(cellMs) + 1;
  const shown = shownMiddles(viewport);
  const { classes } = index;
  const all = classesOf(classes);
  const narrow = all.filter((k) => k < wideFrom);
  const wide = all.filter((k) => k >= wideFrom);
  const middleAt = (i: number): number => middleOf(index, i);
  const runsOn = (i: number): boolean =>
    endAt(index, i) - startAt(index, i) > cellMs && !isShown(shown, middleOf(index, i));
  /** Undefined where an event runs on beyond the screen. */
  const cellOf = (i: number): number | undefined =>
    runsOn(i) ? undefined : Math.floor(middleOf(index, i) / cellMs);
  const ownIn = new Map<number | undefined, number>();
  for (const i of isOwn)
    if (isInView(index, i, viewport.span) || !runsOn(i))
      ownIn.set(cellOf(i), (ownIn.get(cellOf(i)) ?? 0) + 1);

  const first = Math.floor(viewport.span.start / cellMs) - 1;
  const last = Math.floor(viewport.span.end / cellMs) + 1;
  const cells: RestCell[] = [];
  for (let cell = first; cell <= last; cell++) {
    const time = { start: cell * cellMs, end: (cell + 1) * cellMs };
    const within = {
      start: Math.max(time.start, shown.start),
      end: Math.min(time.end, shown.end),
    };
    const found = [
      ...middlesIn(classes, narrow, middleAt, time),
      ...(within.start < within.end ? middlesIn(classes, wide, middleAt, within) : []),
    ];
    const count = found.reduce((sum, [from, to]) => sum + to - from, 0) - (ownIn.get(cell) ?? 0);
    if (count <= 0) continue;
    const members = membersOf(cell, count, found);
    cells.push({
      cell,
      count,
      middle: meanOf(members) ?? (time.start + time.end) / 2,
      span: members === undefined ? time : spanOf(index, members),
      members,
      has: (i) => !isOwn.has(i) && cellOf(i) === cell,
    });
  }
  const running = crossingEarlier() + crossingLater() - (ownIn.get(undefined) ?? 0);
  return running > 0 ? [...cells, runningCell(running)] : cells;

  /** Those that run on beyond the screen cross one of its edges. */
  function runningCell(count: number): RestCell {
    const { start, end } = viewport.span;
    const isRunning = (i: number): boolean => !isOwn.has(i) && runsOn(i) && isInView(index, i, viewport.span);
    const crossing = [start, end].map((at) => ({ start: at, end: at + 1 }));
    const isFew = crossing.every((edge) => countTouching(index.lookup, edge) <= 8 * mostNamed);
    const found = isFew ? crossing.flatMap((edge) => findTouching(index.lookup, edge)) : [];
    const members = [...new Set(found)].filter(isRunning).sort((a, b) => a - b);
    const named = count <= mostNamed && members.length === count ? members : undefined;
    return {
      cell: 0,
      count,
      middle: start,
      span: named === undefined ? viewport.span : spanOf(index, named),
      members: named,
      has: isRunning,
      runsOn: true,
    };
  }

  /** Longer than a cell, in view, and their middles before what is shown: all that end in or after it, less those there. */
  function crossingEarlier(): number {
    return wide.reduce((sum, k) => {
      const endOf = (i: number): number => endAt(index, i);
      const [from, to] = placesBetween(
        classes,
        classes.byEnd,
        k,
        endOf,
        justAfter(viewport.span.start),
        Infinity,
      );
      const [later, end] = placesBetween(classes, classes.byMiddle, k, middleAt, shown.start, Infinity);
      return sum + (to - from) - (end - later);
    }, 0);
  }

  function crossingLater(): number {
    return wide.reduce((sum, k) => {
      const startOf = (i: number): number => startAt(index, i);
      const [from, to] = placesBetween(classes, classes.byStart, k, startOf, -Infinity, viewport.span.end);
      const [first_, end] = placesBetween(classes, classes.byMiddle, k, middleAt, -Infinity, shown.end);
      return sum + (to - from) - (end - first_);
    }, 0);
  }

  function membersOf(
    cell: number,
    count: number,
    found: readonly (readonly [number, number])[],
  ): readonly number[] | undefined {
    if (count > mostNamed) return undefined;
    const members = found
      .flatMap(([from, to]) =>
        to - from > 4 * mostNamed ? [] : Array.from(classes.byMiddle.subarray(from, to)),
      )
      .filter((i) => !isOwn.has(i) && cellOf(i) === cell);
    return members.length === count ? members.sort((a, b) => a - b) : undefined;
  }

  function meanOf(members: readonly number[] | undefined): number | undefined {
    return members?.reduce((sum, i) => sum + middleOf(index, i) / members.length, 0);
  }
}

function middlesIn(
  classes: LengthClasses,
  wanted: readonly number[],
  middleAt: (i: number) => number,
  { start, end }: Interval,
): readonly (readonly [number, number])[] {
  return wanted.map((k) => placesBetween(classes, classes.byMiddle, k, middleAt, start, end));
}

/** The least time after one: intervals are half open. */
function justAfter(time: number): number {
  return time + Math.max(Math.abs(time) * Number.EPSILON, Number.MIN_VALUE);
}
