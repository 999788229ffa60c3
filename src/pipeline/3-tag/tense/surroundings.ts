import type { Tense } from './verdict.ts';
import type { Boundary, Word } from './words.ts';

/** A phrase among the words of its sentence. */
export interface Surroundings {
  readonly before: readonly Word[];
  /** What stands between the last word before it and the phrase. */
  readonly boundary: Boundary;
  readonly after: readonly Word[];
}

/** What the words around a phrase tell of its side: 'open' where they leave it so. */
export type Reading = Tense | 'open';

/** Told, though no verb of its own tells it. */
export const toldLoosely: Tense = { side: 'past', loosely: true };
