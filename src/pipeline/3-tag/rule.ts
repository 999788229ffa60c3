import type { TimeExpression, Timex } from '../../model/timex.ts';

/** One phrase shape: a pattern over matching text, and what its groups say. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  readonly timexType: Timex['timexType'];
  /** Needs the flags `g`, `u` and `d` and a group `phrase`: the words that are the expression. */
  readonly pattern: RegExp;
  /** Returns undefined when the groups turn out not to be a time after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => TimeExpression | undefined;
}

/** A rule's find: positions are of the matching text. */
export interface Match {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly expression: TimeExpression;
}
