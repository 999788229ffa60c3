import type { TimeExpression, Timex } from '../../model/timex.ts';

/** The named groups of a pattern; those that took no part are undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One phrase shape: a pattern over matching text, and what its groups say. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  readonly timexType: Timex['timexType'];
  /** The folded words that the phrase can begin with, `digits` among them; only there is the pattern tried. */
  readonly starts: readonly string[];
  /** Made by `phrase`. */
  readonly pattern: RegExp;
  /** What the text before the phrase has to fit, or else it is not this one; mostly made by `justBefore`. */
  readonly after?: RegExp;
  /** Made by `justBefore`: what makes it something else when it stands before the phrase. */
  readonly notAfter?: RegExp;
  /** Made by `justBefore`: the same, where no word of the phrase tells which year. */
  readonly notAfterUndated?: RegExp;
  /** Gets the groups and the phrase; returns undefined when they turn out not to be a time after all. */
  readonly read: (groups: Groups, phrase: string) => TimeExpression | undefined;
}

/** A find: positions are of the matching text. `rule` is the id of the rule or refiner that made it what it is. */
export interface Match {
  readonly rule: string;
  readonly timexType: Timex['timexType'];
  readonly start: number;
  readonly end: number;
  readonly expression: TimeExpression;
}
