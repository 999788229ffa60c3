import { bisect } from '../../base/bisect.ts';

/** Turns positions in a text from UTF-16 units into Unicode code points; asked in any order, O(log n) each. */
export function codePointCounter(text: string): (position: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index);
  return (position) => position - bisect(0, pairs.length, (at) => (pairs[at] ?? 0) < position);
}
