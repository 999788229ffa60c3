import type { Interval } from '../base/interval.ts';
import type { UrlProblem } from './url-state.ts';

/** Something that a person should know and that stops nothing. */
export type Notice =
  | { readonly type: 'link-part-ignored'; readonly problem: UrlProblem }
  | { readonly type: 'unknown-event'; readonly event: string }
  | { readonly type: 'unknown-passage'; readonly passage: string }
  /** A span asked for that the timeline cannot show whole. */
  | { readonly type: 'span-not-shown'; readonly span: Interval };
