import type { Interval } from '../../base/interval.ts';

const longest = 2000;

/** A sentence in pieces between words that are short enough to be read at once: an endless one takes no longer for its length. */
export function cut(source: string, { start, end }: Interval): readonly Interval[] {
  const pieces: Interval[] = [];
  let from = start;
  while (end - from > longest) {
    const space = source.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}
