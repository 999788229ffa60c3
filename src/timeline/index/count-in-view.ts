import type { Interval } from '../../base/interval.ts';
import { type EventIndex, isInView } from './event-index.ts';
import { countTouching } from './lookup.ts';

/** How many events touch a span; a guest is seen and not counted. O(log n). */
export function countInView(index: EventIndex, span: Interval): number {
  const isGuestSeen = index.guest !== undefined && isInView(index, index.guest, span);
  return countTouching(index.lookup, span) - (isGuestSeen ? 1 : 0);
}

/** How many events that are kept out touch a span. O(log n). */
export function countOutside({ whole, lookup }: EventIndex, span: Interval): number {
  return whole === undefined ? 0 : countTouching(whole.lookup, span) - countTouching(lookup, span);
}
