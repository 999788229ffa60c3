import type { Interval } from '../../../base/interval.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { classesOf, lengthClass, type LengthClasses, placesBetween } from '../../index/length-classes.ts';
import { countTouching, findTouching } from '../../index/lookup.ts';
import { endAt, startAt } from '../../index/times.ts';
import type { Viewport } from '../../viewport.ts';
import type { RestCell } from '../plan.ts';
import { cellMsAt, middleOf, shownMiddles } from '../rest-cells.ts';

/** Members of a cell are named up to so many. */
const mostNamed = 60;

/**
 * The row of clusters over a view, by counting: events no longer than a cell in the cell of their middle, longer ones
 * there too, or, while that is off screen, at the edge that they cross. `isOwn` is who stands near the view by itself.
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
  const cellOf = (i: number): number => {
    const middle = middleOf(index, i);
    const isWide = endAt(index, i) - startAt(index, i) > cellMs;
    return Math.floor((isWide ? Math.min(Math.max(middle, shown.start), shown.end) : middle) / cellMs);
  };
  const isCounted = (i: number): boolean => {
    const isWide = endAt(index, i) - startAt(index, i) > cellMs;
    return !isWide || (startAt(index, i) < viewport.span.end && endAt(index, i) > viewport.span.start);
  };
  const ownIn = new Map<number, number>();
  for (const i of isOwn) if (isCounted(i)) ownIn.set(cellOf(i), (ownIn.get(cellOf(i)) ?? 0) + 1);

  const first = Math.floor(viewport.span.start / cellMs) - 1;
  const last = Math.floor(viewport.span.end / cellMs) + 1;
  const edges = [Math.floor(shown.start / cellMs), Math.floor(shown.end / cellMs)] as const;
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
    const crossing = (cell === edges[0] ? crossingEarlier() : 0) + (cell === edges[1] ? crossingLater() : 0);
    const count = found.reduce((sum, [from, to]) => sum + to - from, crossing) - (ownIn.get(cell) ?? 0);
    if (count <= 0) continue;
    const members = membersOf(cell, count, found, crossing, time);
    cells.push({
      cell,
      count,
      middle: meanOf(members) ?? (time.start + time.end) / 2,
      span: spanOf(members) ?? time,
      members,
      has: (i) => !isOwn.has(i) && isCounted(i) && cellOf(i) === cell,
    });
  }
  return cells;

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
    crossing: number,
    time: Interval,
  ): readonly number[] | undefined {
    if (count > mostNamed) return undefined;
    const here = found.flatMap(([from, to]) =>
      to - from > 4 * mostNamed ? [] : Array.from(classes.byMiddle.subarray(from, to)),
    );
    const crossed = crossing > 0 ? crossingAt(time) : [];
    const members = [...new Set([...here, ...crossed])].filter(
      (i) => !isOwn.has(i) && isCounted(i) && cellOf(i) === cell,
    );
    return members.length === count ? members.sort((a, b) => a - b) : undefined;
  }

  function crossingAt(time: Interval): readonly number[] {
    return countTouching(index.lookup, time) > 8 * mostNamed ? [] : findTouching(index.lookup, time);
  }

  function meanOf(members: readonly number[] | undefined): number | undefined {
    return members?.reduce((sum, i) => sum + middleOf(index, i) / members.length, 0);
  }

  function spanOf(members: readonly number[] | undefined): Interval | undefined {
    if (members === undefined) return undefined;
    return {
      start: Math.min(...members.map((i) => startAt(index, i))),
      end: Math.max(...members.map((i) => endAt(index, i))),
    };
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
