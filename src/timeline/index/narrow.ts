import type { Interval } from '../../base/interval.ts';
import { foldIndex } from '../folding/fold-index.ts';
import { arrangeRanked, createIndex, type EventIndex, type IndexArrays, isInView } from './event-index.ts';
import { countTouching } from './lookup.ts';

/**
 * The events of an index that pass a filter, as an index of their own that knows the `whole`: made once a filter, so that
 * a frame costs what is on screen and no event is asked. `matches` has a byte an event, by its position in the dataset;
 * without it all pass. The event named `guest` is there although it does not pass. `before` is given back where the same
 * events stand in it. O(n log n).
 */
export function narrowIndex(
  whole: EventIndex,
  matches: Uint8Array | undefined,
  guest: string | undefined,
  before: EventIndex,
): EventIndex {
  if (matches === undefined) return whole;
  const guestAt = whole.indexOf(guest ?? '');
  const isGuest = guestAt !== undefined && matches[whole.positions[guestAt] ?? -1] !== 1;
  const isKept = (i: number): boolean =>
    matches[whole.positions[i] ?? -1] === 1 || (isGuest && i === guestAt);
  const kept = Int32Array.from(whole.positions.keys()).filter(isKept);
  if (kept.length === whole.count && !isGuest) return whole;
  const positions = kept.map((i) => whole.positions[i] ?? -1);
  const isSame = before.whole === whole && isGuest === (before.guest !== undefined);
  if (isSame && isEqual(before.positions, positions)) return before;
  const along = foldIndex(createIndex(whole.dataset, arraysOf(whole, kept, positions)), whole.folding);
  const index = kept.length === 0 ? { ...along, extent: whole.extent } : along;
  return { ...index, whole, ...(isGuest && { guest: index.indexOf(guest ?? '') }) };
}

function arraysOf(whole: EventIndex, kept: Int32Array, positions: Int32Array): IndexArrays {
  return arrangeRanked(
    {
      starts: Float64Array.from(kept, (i) => whole.starts[i] ?? 0),
      ends: Float64Array.from(kept, (i) => whole.ends[i] ?? 0),
      positions,
      flags: Uint8Array.from(kept, (i) => whole.flags[i] ?? 0),
      weights: Uint8Array.from(kept, (i) => whole.weights[i] ?? 1),
    },
    Float64Array.from(kept, (i) => -(whole.pyramid.ranks[i] ?? 0)),
  );
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((each, n) => each === b[n]);
}

/** How many events touch a span; a guest is seen and not counted. O(log n). */
export function countInView(index: EventIndex, span: Interval): number {
  const isGuestSeen = index.guest !== undefined && isInView(index, index.guest, span);
  return countTouching(index.lookup, span) - (isGuestSeen ? 1 : 0);
}

/** How many events that are kept out touch a span. O(log n). */
export function countOutside({ whole, lookup }: EventIndex, span: Interval): number {
  return whole === undefined ? 0 : countTouching(whole.lookup, span) - countTouching(lookup, span);
}
