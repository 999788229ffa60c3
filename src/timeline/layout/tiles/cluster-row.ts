import type { Interval } from '../../../base/interval.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { classesOf, lengthClass } from '../../index/length-classes.ts';
import { endAt, startAt } from '../../index/times.ts';
import type { Viewport } from '../../viewport.ts';
import { cellAt, cellMsAt, isShown, shownStarts } from '../cells.ts';

/** Members of a cell are named up to so many. */
export const mostNamed = 60;

/** The row of clusters over a view. */
export interface ClusterRow {
  readonly index: EventIndex;
  readonly cellMs: number;
  /** What is on screen, in ms of the axis, and where in it events longer than a cell begin if they are counted there. */
  readonly span: Interval;
  readonly shown: Interval;
  /** Classes of events that are no longer than a cell, and of those that may be longer. */
  readonly narrow: readonly number[];
  readonly wide: readonly number[];
  /** Who stands near the view by itself, and so is not counted. */
  readonly isOwn: ReadonlySet<number>;
}

export function clusterRow(
  index: EventIndex,
  perMs: number,
  viewport: Viewport,
  isOwn: ReadonlySet<number>,
): ClusterRow {
  const cellMs = cellMsAt(perMs);
  const wideFrom = lengthClass(cellMs) + 1;
  const all = classesOf(index.classes);
  return {
    index,
    cellMs,
    span: viewport.span,
    shown: shownStarts(viewport),
    narrow: all.filter((k) => k < wideFrom),
    wide: all.filter((k) => k >= wideFrom),
    isOwn,
  };
}

/** Longer than a cell, and begins off screen: it has no place there. */
export function runsOn({ index, cellMs, shown }: ClusterRow, i: number): boolean {
  const start = startAt(index, i);
  return endAt(index, i) - start > cellMs && !isShown(shown, start);
}

/** The cell that an event is counted in; undefined where it runs on beyond the screen. */
export function cellOf(row: ClusterRow, i: number): number | undefined {
  return runsOn(row, i) ? undefined : cellAt(row.index, i, row.cellMs);
}
