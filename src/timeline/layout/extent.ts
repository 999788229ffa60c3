import { type Interval, widened } from '../../base/interval.ts';
import { shapeFlag } from '../index/columns.ts';
import type { EventIndex } from '../index/event-index.ts';
import { endAt, startAt } from '../index/times.ts';
import { dotDiameter, metrics } from './metrics.ts';

/**
 * An interval in px along time: 0 is the moment `origin` of the caller, later is more, in either reading direction. A name of its
 * own says so where it stands beside intervals of time, which are in ms; what can be asked of one can be asked of the other.
 */
export type Extent = Interval;

/** Half the room that any mark is given, so that marks at one place are in order of their middles. */
const half = metrics.softMinWidth / 2;

/**
 * What the mark of an event covers at a scale of `perMs` px a millisecond. Every part of it grows with the
 * scale or stays: marks that stand apart at one scale stand apart at every finer one.
 */
export function markExtent(index: EventIndex, i: number, perMs: number, origin: number): Extent {
  const start = (startAt(index, i) - origin) * perMs;
  const end = (endAt(index, i) - origin) * perMs;
  const flags = index.flags[i] ?? 0;
  const middle = (start + end) / 2;
  const fadeBefore = flags & shapeFlag.openStart ? metrics.openFade : 0;
  const fadeAfter = flags & shapeFlag.openEnd ? metrics.openFade : 0;
  return {
    start: Math.min(start - fadeBefore, fadeBefore ? Infinity : middle - half),
    end: Math.max(end + fadeAfter, fadeAfter ? -Infinity : middle + half),
  };
}

/** A soft mark is never so narrow that it could be taken for a day. */
export function leastWidth(index: EventIndex, i: number): number {
  const isBlurred = ((index.flags[i] ?? 0) & (shapeFlag.soft | shapeFlag.fray)) !== 0;
  return isBlurred ? metrics.softMinWidth : (dotDiameter[(index.weights[i] ?? 1) - 1] ?? dotDiameter[0]);
}

/** Two marks side by side never touch. */
export function padded(extent: Extent): Extent {
  return widened(extent, 2);
}

/** All ends, ascending. */
export function placesOf(extents: readonly Extent[]): Float64Array {
  const places = new Float64Array(2 * extents.length);
  for (const [n, { start, end }] of extents.entries()) places.set([start, end], 2 * n);
  return places.sort();
}
