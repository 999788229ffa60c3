/** A half-open stretch `[start, end)` of numbers: positions in a text, milliseconds, pixels. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The common part of two intervals, or undefined when they only touch or lie apart. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** The least interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export function length(interval: Interval): number {
  return interval.end - interval.start;
}

/** As long as before, so much later (or earlier, when negative). */
export function moved({ start, end }: Interval, by: number): Interval {
  return { start: start + by, end: end + by };
}

/** So much longer at either end (or shorter, when negative). */
export function widened({ start, end }: Interval, by: number): Interval {
  return { start: start - by, end: end + by };
}
