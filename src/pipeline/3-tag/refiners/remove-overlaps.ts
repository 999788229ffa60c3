import type { Match } from '../rule.ts';

/** Of finds that overlap keeps the longest, of equally long ones the first given; returns them in reading order. */
export function removeOverlaps(matches: readonly Match[]): readonly Match[] {
  const byLength = matches.map((match, order) => ({ match, order }));
  byLength.sort((a, b) => size(b.match) - size(a.match) || a.order - b.order);
  const kept: Match[] = [];
  const taken = new Set<number>();
  for (const { match } of byLength) {
    const positions = Array.from({ length: size(match) }, (_, i) => match.start + i);
    if (positions.some((position) => taken.has(position))) continue;
    for (const position of positions) taken.add(position);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function size({ start, end }: Match): number {
  return end - start;
}
