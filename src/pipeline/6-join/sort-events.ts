import { unwrap } from '../../base/result.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { bounds } from '../../time/bounds.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { orderAfterStart } from '../../time/time-order.ts';

/** Events in the order in which a timeline shows them: by their start, a date without one from its end; the undated come last. */
export function sortEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  const keyed = events.map((event) => ({ event, key: sortKey(event) }));
  keyed.sort((a, b) => compare(a.key, b.key) || (a.event.id < b.event.id ? -1 : 1));
  return keyed.map(({ event }) => event);
}

function sortKey({ date }: TimelineEvent): readonly number[] {
  if (date === null) return [Infinity, Infinity];
  const { start, end } = bounds(unwrap(parseEdtf(date)));
  return Number.isFinite(start) ? [start, orderAfterStart(start, end)] : [end, orderAfterStart(end, end)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
