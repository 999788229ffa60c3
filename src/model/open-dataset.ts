import type { Dataset } from './dataset.ts';
import type { EventList } from './event-list.ts';
import type { Relations } from './relations.ts';

/** A dataset as the app holds it: its events by position, and what leads from one to another. */
export interface OpenDataset extends Omit<Dataset, 'events'> {
  readonly events: EventList;
  readonly relations: Relations;
}
