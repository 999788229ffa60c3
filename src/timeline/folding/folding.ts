import { bisect } from '../../base/bisect.ts';
import { type Interval, length, overlaps } from '../../base/interval.ts';

/** A long stretch without any event that takes little room on the axis. */
export interface Fold {
  /** What is folded, in milliseconds UTC. */
  readonly time: Interval;
  /** What it takes on the axis, in ms of the axis; shorter. */
  readonly axis: Interval;
  /** From the end of the event before it to the start of the one after it, in milliseconds UTC; longer than `time`. */
  readonly empty: Interval;
}

/**
 * The way from time to the axis and back: piecewise linear, in the same order, and one to one outside the folds, where a
 * ms of the axis is a ms. Layout knows the axis alone; what is said to a person or taken from one is time.
 */
export interface Folding {
  /** In order of time, apart from each other. */
  readonly folds: readonly Fold[];
}

/** Time is its own axis. */
export const unfolded: Folding = { folds: [] };

/** Milliseconds UTC → ms of the axis. */
export function toAxis(folding: Folding, time: number): number {
  return carry(folding, time, 'time', 'axis');
}

/** Ms of the axis → milliseconds UTC. */
export function toTime(folding: Folding, at: number): number {
  return carry(folding, at, 'axis', 'time');
}

export function spanToAxis(folding: Folding, { start, end }: Interval): Interval {
  return { start: toAxis(folding, start), end: toAxis(folding, end) };
}

export function spanToTime(folding: Folding, { start, end }: Interval): Interval {
  return { start: toTime(folding, start), end: toTime(folding, end) };
}

type Side = 'time' | 'axis';

function carry({ folds }: Folding, value: number, from: Side, to: Side): number {
  if (folds.length === 0) return value;
  const place = bisect(0, folds.length, (n) => (folds[n]?.[from].end ?? 0) <= value);
  const fold = folds[place];
  if (fold !== undefined && value > fold[from].start) {
    const part = (value - fold[from].start) / length(fold[from]);
    return fold[to].start + part * length(fold[to]);
  }
  const before = folds[place - 1];
  return before === undefined ? value : value - before[from].end + before[to].end;
}

/** A stretch of the axis on which nothing is folded. */
export interface Piece {
  readonly axis: Interval;
  /** As long as `axis`; in milliseconds UTC. */
  readonly time: Interval;
}

/** The stretches between folds that touch a span of the axis; the first and the last have no end. */
export function piecesOver({ folds }: Folding, span: Interval): readonly Piece[] {
  const pieces = [undefined, ...folds].map((before, n): Piece => {
    const after = folds[n];
    return {
      axis: { start: before?.axis.end ?? -Infinity, end: after?.axis.start ?? Infinity },
      time: { start: before?.time.end ?? -Infinity, end: after?.time.start ?? Infinity },
    };
  });
  return pieces.filter(({ axis }) => overlaps(axis, span));
}
