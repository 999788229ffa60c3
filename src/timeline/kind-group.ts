import type { EventKind } from '../model/event.ts';

/** Kinds that share a hue. */
export type KindGroup = 'meeting' | 'talks' | 'statement' | 'sanctions' | 'arms' | 'other';

const groups: Readonly<Record<EventKind, KindGroup>> = {
  summit: 'meeting',
  visit: 'meeting',
  talks: 'talks',
  forum: 'talks',
  statement: 'statement',
  sanctions: 'sanctions',
  arms: 'arms',
  exercise: 'arms',
  deadline: 'other',
  other: 'other',
};

export function kindGroup(kind: EventKind): KindGroup {
  return groups[kind];
}
