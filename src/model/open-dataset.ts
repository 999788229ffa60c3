import type { Dataset } from './dataset.ts';
import { type EventList, listEvents } from './event-list.ts';
import { type Relations, RelationsCollector } from './relations.ts';

/** A dataset as the app holds it: its events by position, and what leads from one to another. */
export interface OpenDataset extends Omit<Dataset, 'events'> {
  readonly events: EventList;
  readonly relations: Relations;
}

/** Of a dataset that is held whole; its references are sound. */
export function openDataset(dataset: Dataset): OpenDataset {
  const events = listEvents(dataset.events);
  const relations = new RelationsCollector();
  for (const [position, event] of dataset.events.entries()) relations.add(event, position);
  return { ...dataset, events, relations: relations.finish(dataset.articles, events.positionOf) };
}
