/** How fine a date is, from the finest to the coarsest. */
export const granularities = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
] as const;

export type Granularity = (typeof granularities)[number];

/** Negative when `a` is finer than `b`, positive when it is coarser, 0 when they are equally fine. */
export function compareGranularity(a: Granularity, b: Granularity): number {
  return granularities.indexOf(a) - granularities.indexOf(b);
}
