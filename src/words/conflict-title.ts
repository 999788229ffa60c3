import type { Conflict, TimelineEvent } from '../model/event.ts';
import type { Words } from './catalogue/words.ts';

/** What heads a conflict: that accounts differ, or that one speaker of one article contradicts himself. */
export function conflictTitle(
  { about, passages: ids }: Conflict,
  { passages }: Pick<TimelineEvent, 'passages'>,
  words: Pick<Words, 'conflictAbout' | 'selfConflictAbout'>,
): string {
  const told = passages.filter(({ id }) => ids.includes(id));
  const voices = new Set(told.map(({ article, saidBy }) => JSON.stringify([article, saidBy[0]])));
  return (voices.size === 1 ? words.selfConflictAbout : words.conflictAbout)[about];
}
