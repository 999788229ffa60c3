import type { TimelineEvent } from './event.ts';
import type { RowBytes } from './read/row-bytes.ts';

/** The events of a dataset by position, from 0: held whole, or made from bytes when they are asked for. */
export interface EventList {
  readonly length: number;
  /** Throws when there is none at that position. */
  readonly at: (position: number) => TimelineEvent;
  /** Of an event by its id of today. */
  readonly positionOf: (id: string) => number | undefined;
  /** Their bytes, where they are made from such: another thread reads them for itself. */
  readonly rows?: RowBytes;
}
