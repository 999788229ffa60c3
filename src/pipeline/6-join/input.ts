import { type Interval, overlaps } from '../../base/interval.ts';
import type { ArticleEntry, Region } from '../../model/article.ts';
import type { EventCandidate, Sentence } from '../../model/candidate.ts';
import type { Check, Dismissed } from '../../model/check.ts';
import type { TimelineFile } from '../../model/dataset.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';

/** An article as stages 1 to 5 left it, with its entry and the sum of the bytes that were read. */
export interface ReadArticle {
  readonly entry: ArticleEntry;
  readonly source: string;
  readonly sha256: string;
  readonly regions: readonly Region[];
  readonly sentences: readonly Sentence[];
  readonly expressions: number;
  /** Words that contradict each other or the publication day, each with what is wrong. */
  readonly mismatches: readonly string[];
  readonly candidates: readonly EventCandidate[];
}

/** All that the join needs: what the machine read, and what was checked by hand. */
export interface JoinInput {
  readonly timeline: TimelineFile;
  readonly gazetteer: Gazetteer;
  readonly articles: readonly ReadArticle[];
  readonly checks: readonly { readonly file: string; readonly check: Check }[];
  readonly dismissed: readonly Dismissed[];
  /** Turns candidates that nobody checked into unchecked events instead of refusing them. */
  readonly draft: boolean;
}

/** The boilerplate that a span touches, if any. */
export function boilerplateAt(article: ReadArticle, span: Interval): Region | undefined {
  return article.regions.find((region) => region.kind === 'boilerplate' && overlaps(region, span));
}
