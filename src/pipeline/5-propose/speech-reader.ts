import type { Attribution } from './attribution.ts';
import type { Mention } from './mentions.ts';

/** How a language says who is speaking, and that something is said or done. All take a folded sentence. */
export interface SpeechReader {
  readonly findAttribution: (sentence: string, mentions: readonly Mention[]) => Attribution;
  /** Whether something is said or done in it. */
  readonly tells: (sentence: string) => boolean;
  /** Whether it speaks of "this warning": of what the sentence before it reported. */
  readonly refersBack: (sentence: string) => boolean;
}
