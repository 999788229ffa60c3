import { foldLetters } from './fold-letters.ts';

/** Words in a row that are compared as one: two texts on one matter share words and names, hardly ever three in a row. */
const runLength = 3;

/** Every run of three words in texts, whatever their spelling, marks and punctuation; none goes from one text into the next. */
export function runsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = foldLetters(text.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
    }),
  );
}

/** How many runs of words two texts share. */
export function sharedRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared += 1;
  return shared;
}
