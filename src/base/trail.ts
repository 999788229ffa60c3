/** The last of the way that a hand went along a line: the place in px, at a time in ms. */
export type Trail = readonly { readonly px: number; readonly at: number }[];

/** The speed of a fling is taken over the last of the way. */
const flingWindowMs = 80;
/** A hand that moves is seen once a frame: it has not rested when it was not seen for less. */
const frameMs = 17;

export function extendTrail(trail: Trail, px: number, now: number): Trail {
  return [...trail.filter(({ at }) => now - at < flingWindowMs), { px, at: now }];
}

/** Px a millisecond; 0 where the hand had come to rest before it let go. */
export function speedOf(trail: Trail, now: number): number {
  const [first, ...rest] = trail.filter(({ at }) => now - at < flingWindowMs);
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return 0;
  const ms = Math.max(last.at, now - frameMs) - first.at;
  return ms > 0 ? (last.px - first.px) / ms : 0;
}
