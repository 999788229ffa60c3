import { ensure } from '../../src/base/assert.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { EventList } from '../../src/model/event-list.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { RelationsCollector } from '../../src/model/relations.ts';

/** A dataset that is held whole, as the app holds one that it reads; its references are sound. */
export function openDataset(dataset: Dataset): OpenDataset {
  const events = listEvents(dataset.events);
  const relations = new RelationsCollector();
  for (const [position, event] of dataset.events.entries()) relations.add(event, position);
  return { ...dataset, events, relations: relations.finish(dataset.articles, events.positionOf) };
}

export function listEvents(events: readonly TimelineEvent[]): EventList {
  const positions = new Map(events.map(({ id }, position) => [id, position]));
  return {
    length: events.length,
    at: (position) => ensure(events[position], `no event stands at ${position}`),
    positionOf: (id) => positions.get(id),
  };
}
