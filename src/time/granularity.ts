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

/** The finest of some that are no coarser than `coarsest`, which is the answer where there are none. */
export function finestOf<G extends Granularity>(grains: readonly G[], coarsest: G): G {
  return grains.reduce((a, b) => (compareGranularity(a, b) <= 0 ? a : b), coarsest);
}
