import type { Interval } from '../../base/interval.ts';
import type { EventIndex } from '../index/event-index.ts';
import { endAt, middleAt, startAt, type Times } from '../index/times.ts';
import { scaleOf, type Viewport } from '../viewport.ts';
import { metrics } from './metrics.ts';

/** Cells are powers of two of time: those of a finer level lie inside those of a coarser one. */
export function cellMsAt(perMs: number): number {
  return 2 ** Math.ceil(Math.log2(metrics.clusterCell / perMs));
}

/** The cell that an event is counted in, if no screen begins after it: that of its start. */
export function cellAt(times: Times, i: number, cellMs: number): number {
  return Math.floor(startAt(times, i) / cellMs);
}

/**
 * Where the cluster of these events best stands, in ms of the axis: at the mean of their middles, and of the starts of those
 * longer than a cell, half way along which nothing may have happened. `events` are indices, one at least.
 */
export function meanPlace(times: Times, events: readonly number[], cellMs: number): number {
  const placeOf = (i: number): number => {
    const start = startAt(times, i);
    return endAt(times, i) - start > cellMs ? start : middleAt(times, i);
  };
  return events.reduce((sum, i) => sum + placeOf(i) / events.length, 0);
}

/** An event longer than a cell is counted in that of its start only where that is on screen. */
export function isWiderThanCell(index: EventIndex, i: number, perMs: number): boolean {
  return endAt(index, i) - startAt(index, i) > cellMsAt(perMs);
}

/**
 * Where an event longer than a cell begins on a screen if it is counted there, where its cluster is seen; one that begins
 * earlier or later crosses that edge, and runs on.
 */
export function shownStarts(viewport: Viewport): Interval {
  const { start, end } = viewport.span;
  const halfCell = metrics.clusterCell / 2 / scaleOf(viewport);
  return { start: start + halfCell, end: end - halfCell };
}

export function isShown({ start, end }: Interval, time: number): boolean {
  return time >= start && time < end;
}
