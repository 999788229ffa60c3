import type { Interval } from '../../base/interval.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { DateStyle } from '../../words/date-style.ts';
import type { Chosen } from './chosen.ts';

/** What a text format is made of; the same input gives the same bytes anywhere. */
export interface DataInput extends Chosen {
  readonly dataset: OpenDataset;
  /** The language of the export, and how it says dates. */
  readonly style: DateStyle;
  /** Article id → its text as it was checked, of the articles that the format needs and that may be had. */
  readonly texts: ReadonlyMap<string, string>;
  /** The page to keep as the build ships it, where the format is that. */
  readonly template: string;
  /** What was read on the way to the events, where the format tells of it and there is a ledger. */
  readonly ledger: Ledger | undefined;
  /** The time that was asked for, in milliseconds UTC, with both ends; undefined where all of it was. */
  readonly span: Interval | undefined;
  /** Of what the file is a part, in a line of each language; undefined where it is all of the timeline. */
  readonly part: Bilingual | undefined;
  /** The day of the export, `2026-11-28`: it stands where a format wants a day and nobody checked the event. */
  readonly day: string;
}

/** Writes a file piece by piece, about one an event, so that a page can breathe between them and a long file fits. */
export type WriteData = (input: DataInput) => Iterable<string>;

/** The events that are wanted, each made when its turn comes. */
export function* eventsOf({ dataset, positions }: DataInput): Generator<TimelineEvent> {
  for (const position of positions) yield dataset.events.at(position);
}
