import { type Interval, intersection, overlaps } from '../../base/interval.ts';
import type { PassageOfEvent } from '../../store/dataset-index.ts';
import { widenToWords } from './words-of-text.ts';

/** What a stretch of an article can be marked as, from the weakest to the strongest. */
export const markNames = ['also-told', 'passage', 'date-phrase', 'looked-at'] as const;
export type MarkName = (typeof markNames)[number];
export type ArticleMarks = Readonly<Record<MarkName, readonly Interval[]>>;

/** Something that a stretch of an article is: another passage's words, or marked. */
export type Decoration =
  | { readonly type: 'link'; readonly at: Interval; readonly target: PassageOfEvent }
  | { readonly type: 'mark'; readonly at: Interval; readonly name: MarkName };

/** A run of text that is decorated in one way. */
export interface Segment extends Interval {
  readonly targets: readonly PassageOfEvent[];
  readonly marks: readonly MarkName[];
  /** Words that begin a passage are reached by Tab, its other words by a click; what has no letter or digit is no link. */
  readonly link?: 'first' | 'more' | undefined;
}

/** Cuts a block of an article wherever a decoration starts or ends, at whole words only; the segments cover the block. */
export function segmentBlock(
  text: string,
  block: Interval,
  decorations: readonly Decoration[],
): readonly Segment[] {
  const here = decorations.flatMap((decoration) => {
    const at = intersection(widenToWords(text, decoration.at), block);
    return at === undefined ? [] : [{ decoration, at }];
  });
  const cuts = new Set([block.start, block.end, ...here.flatMap(({ at }) => [at.start, at.end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const begun = new Set<PassageOfEvent>();
  return edges.slice(1).map((end, index) => {
    const segment = { start: edges[index] ?? block.start, end };
    const covering = here.filter(({ at }) => overlaps(at, segment)).map(({ decoration }) => decoration);
    const targets = covering.flatMap((found) => (found.type === 'link' ? [found.target] : []));
    const isLink = targets.length > 0 && /[\p{L}\p{N}]/u.test(text.slice(segment.start, segment.end));
    const isFirst = targets.some((target) => !begun.has(target));
    if (isLink) for (const target of targets) begun.add(target);
    return {
      ...segment,
      targets,
      link: isLink ? (isFirst ? 'first' : 'more') : undefined,
      marks: covering.flatMap((found) => (found.type === 'mark' ? [found.name] : [])),
    };
  });
}
