import type { TimeExpression } from '../../model/timex.ts';
import type { Phrase } from './phrase.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A shape of phrases of our own, beside those of chrono. */
export interface Shape {
  readonly rule: Phrase['rule'];
  readonly pattern: RegExp;
  readonly toExpression: (groups: Groups) => TimeExpression;
}
