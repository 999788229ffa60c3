/** The last of the way that a hand went: px along the axis, at a time in ms. */
export type Trail = readonly { readonly x: number; readonly at: number }[];

/** The speed of a fling is taken over the last of the way. */
const flingWindowMs = 80;

export function extendTrail(trail: Trail, x: number, now: number): Trail {
  return [...trail.filter(({ at }) => now - at < flingWindowMs), { x, at: now }];
}

/** Px a millisecond; 0 where the hand had come to rest before it let go. */
export function speedOf(trail: Trail, now: number): number {
  const first = trail[0];
  const last = trail.at(-1);
  if (first === undefined || last === undefined || now - last.at > flingWindowMs) return 0;
  return last.at > first.at ? (last.x - first.x) / (last.at - first.at) : 0;
}
