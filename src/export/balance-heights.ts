import type { Interval } from '../base/interval.ts';

/** Cuts a row of heights into so many stretches, of which the highest is as low as it can be; the last ones may be empty. */
export function balanceHeights(heights: readonly number[], count: number): readonly Interval[] {
  const fits = (limit: number): boolean => fill(heights, limit).length <= count;
  let [low, high] = [Math.max(0, ...heights), heights.reduce((sum, height) => sum + height, 0)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  const nothing: Interval = { start: heights.length, end: heights.length };
  const filled = fill(heights, fits(low) ? low : high);
  return [...filled, ...Array.from({ length: count - filled.length }, () => nothing)];
}

/** Stretches of which none is higher than `limit`, but for single heights that are. */
function fill(heights: readonly number[], limit: number): readonly Interval[] {
  const stretches: Interval[] = [];
  let [start, sum] = [0, 0];
  for (const [i, height] of heights.entries()) {
    if (sum + height > limit && i > start) {
      stretches.push({ start, end: i });
      [start, sum] = [i, 0];
    }
    sum += height;
  }
  if (start < heights.length) stretches.push({ start, end: heights.length });
  return stretches;
}
