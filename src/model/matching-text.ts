import type { Interval } from '../base/interval.ts';

/** A source text made easy to match (spelling folded), with the way back to the source. */
export interface MatchingText {
  readonly source: string;
  /** What rules match against: folded by 1-normalize; positions in it are not source positions. */
  readonly text: string;
  /** The source span, in UTF-16 units, that `[start, end)` of `text` came from. */
  readonly toSource: (start: number, end: number) => Interval;
  /** The span of `text` that `[start, end)` of the source turned into. */
  readonly fromSource: (start: number, end: number) => Interval;
}
