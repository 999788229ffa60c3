import type { Interval } from '../base/interval.ts';
import type { RegionKind } from './article.ts';
import type { Reading, Speaker } from './passage.ts';

/** A sentence of an article, half-open in UTF-16 units of the source text, without the space around it. */
export interface Sentence extends Interval {
  readonly region: RegionKind;
}

/** What the machine proposes on one sentence. It is named by its article and the sentence's quote. */
export interface EventCandidate {
  readonly article: string;
  readonly sentence: Sentence;
  /** The sentence, verbatim. */
  readonly quote: string;
  /** Its own dates, in reading order. */
  readonly readings: readonly Reading[];
  /** The date of the sentence that this one goes on from, where it has none of its own. */
  readonly inherited?: Reading;
  /** EDTF: what holds where there is no reading at all, `[..publication]`. */
  readonly bounded: string;
  readonly saidBy: readonly Speaker[];
  /** Gazetteer ids found in the sentence. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
}
