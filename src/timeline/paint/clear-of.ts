import type { Interval } from '../../base/interval.ts';
import { acrossOf, downOf } from '../box-sides.ts';
import type { Box } from '../scene.ts';

/** Room around a text or a mark in which no line is drawn, in px. */
export const clear = 3;

/** What is left of a line where texts stand on it, in px: text is never struck through. */
function clearOf({ start, end }: Interval, texts: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let at = start;
  for (const text of texts.toSorted((a, b) => a.start - b.start)) {
    if (text.start - clear > at) left.push({ start: at, end: Math.min(text.start - clear, end) });
    at = Math.max(at, text.end + clear);
  }
  if (at < end) left.push({ start: at, end });
  return left.filter((piece) => piece.start < piece.end);
}

/** What is left of a vertical line at `x` where texts stand on it, or nearer to it than `room`. */
export function verticalClearOf(
  x: number,
  line: Interval,
  texts: readonly Box[],
  room = clear,
): readonly Interval[] {
  return clearOf(line, texts.filter((box) => isOnLine(acrossOf(box), x, x, room)).map(downOf));
}

/** What is left of a horizontal line at `y` where texts stand on it, or nearer to it than `room`. */
export function horizontalClearOf(
  y: number,
  line: Interval,
  texts: readonly Box[],
  room = clear,
): readonly Interval[] {
  return clearOf(line, texts.filter((box) => isOnLine(downOf(box), y, y, room)).map(acrossOf));
}

/** Whether a text that covers this is on a line at `at`, or on what reaches from there to `to`, or too near to it. */
export function isOnLine(text: Interval, at: number, to: number = at, room: number = clear): boolean {
  return text.start - room < to && at < text.end + room;
}
