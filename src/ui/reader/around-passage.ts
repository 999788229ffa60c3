import { type Interval, overlaps } from '../../base/interval.ts';
import type { Region } from '../../model/article.ts';
import { cutExcerpts, type LaidOut, layOutExcerpts } from '../../model/cut-excerpts.ts';
import { findSentences } from '../../model/sentences.ts';

/**
 * An article of which only some stretches stand, each in its whole sentences, and after each the sentence that follows it.
 * Every offset stays what it was; the gaps are UTF-16 units of the text, as is what stands in it.
 */
export function aroundStretches(
  { text, gaps }: LaidOut,
  regions: readonly Region[],
  stretches: readonly Interval[],
): LaidOut {
  const sentences = findSentences(text, regions);
  const kept = stretches.map((stretch): Interval => {
    const first = sentences.findIndex((sentence) => overlaps(sentence, stretch));
    const last = sentences.findLastIndex((sentence) => overlaps(sentence, stretch));
    const end = Math.max(stretch.end, sentences[last]?.end ?? 0);
    const next = first < 0 ? undefined : sentences[last + 1];
    const isApart = next === undefined || gaps.some((gap) => overlaps(gap, { start: end, end: next.start }));
    return {
      start: Math.min(stretch.start, sentences[first]?.start ?? stretch.start),
      end: isApart ? end : next.end,
    };
  });
  return layOutExcerpts(cutExcerpts(text, kept)) ?? { text, gaps };
}
