import type { Interval } from '../base/interval.ts';
import type { FacetName } from '../find/facets.ts';

/** A part of an address that could not be used. */
export interface UrlProblem {
  readonly reason: 'newer-version' | 'unknown-part' | 'bad-value' | 'repeated';
  readonly part: string;
  readonly value: string;
}

/** Something that a person should know and that stops nothing. */
export type Notice =
  | { readonly type: 'link-part-ignored'; readonly problem: UrlProblem }
  | { readonly type: 'unknown-event'; readonly event: string }
  | { readonly type: 'unknown-passage'; readonly passage: string }
  /** Somebody, a place or an article by which a link filters. */
  | { readonly type: 'unknown-value'; readonly facet: FacetName; readonly value: string }
  /** A span asked for that the timeline cannot show whole. */
  | { readonly type: 'span-not-shown'; readonly span: Interval };
