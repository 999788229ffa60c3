/**
 * In which order those follow one another that begin at the same moment: by this number, ascending, of their end. What is a
 * mere moment (“no later than” a day is its last one) comes before what begins with it; then the longest is the first.
 */
export function orderAfterStart(start: number, end: number): number {
  return start === end ? -Infinity : Math.max(-end, -Number.MAX_VALUE);
}
