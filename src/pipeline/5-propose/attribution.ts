import type { Interval } from '../../base/interval.ts';
import type { Speaker } from '../../model/passage.ts';

/** Who a sentence says is speaking, as far as its words show it. */
export interface Attribution {
  /** A verb with which a speaker goes on, or one that reports speech. */
  readonly verb?: 'goes-on' | 'reports';
  readonly speaker?: Speaker;
  /** Who passes the words on: an agency, a newspaper. */
  readonly medium?: Speaker;
  /** What is said follows the verb at once, and nobody is named: «وقال “…”». */
  readonly bare: boolean;
  /** Where the verb's own clause lies in the folded sentence, asides cut out: a date in it is the date of the speech. */
  readonly clause: readonly Interval[];
}

/** The chain of an attribution, the speaker first. */
export function chainOf({ speaker, medium }: Attribution): readonly Speaker[] {
  return [speaker, medium].filter((link) => link !== undefined);
}

/** One word for whoever speaks, to see whether two sentences have the same speaker. */
export function speakerKey(speaker: Speaker | undefined): string | undefined {
  if (speaker === undefined) return undefined;
  return 'actor' in speaker ? speaker.actor : speaker.name.en;
}
