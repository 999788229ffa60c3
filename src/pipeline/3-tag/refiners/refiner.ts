import type { Match } from '../rule.ts';

/** Looks again at the finds of a sentence, in reading order, and merges or changes what stands together. */
export type Refiner = (matches: readonly Match[], text: string) => readonly Match[];

/** Walks over neighbours; where `merge` makes one of two, the one is the left neighbour of the next. */
export function mergeNeighbours(
  merge: (left: Match, right: Match, gap: string, text: string) => Match | undefined,
): Refiner {
  return (matches, text) => {
    const merged: Match[] = [];
    for (const match of matches) {
      const left = merged.at(-1);
      const one =
        left && match.start - left.end <= 24
          ? merge(left, match, text.slice(left.end, match.start), text)
          : undefined;
      if (one) merged[merged.length - 1] = one;
      else merged.push(match);
    }
    return merged;
  };
}
