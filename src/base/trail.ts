/** The last of the way that a hand went along a line: the place in px, at a time in ms. */
export type Trail = readonly { readonly px: number; readonly at: number }[];

/** The speed of a fling is taken over the last of the way. */
const flingWindowMs = 80;

export function extendTrail(trail: Trail, px: number, now: number): Trail {
  return [...trail.filter(({ at }) => now - at < flingWindowMs), { px, at: now }];
}

/** Px a millisecond; 0 where the hand had come to rest before it let go. */
export function speedOf(trail: Trail, now: number): number {
  const first = trail[0];
  const last = trail.at(-1);
  if (first === undefined || last === undefined || now - last.at > flingWindowMs) return 0;
  return last.at > first.at ? (last.px - first.px) / (last.at - first.at) : 0;
}
