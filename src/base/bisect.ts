/** The first of the places from `low` up to `high` where `isBefore` no longer holds; it must hold up to there. O(log n). */
export function bisect(low: number, high: number, isBefore: (place: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
