import { ensure } from '../../base/assert.ts';
import type { TimelineEvent } from '../event.ts';
import { bases, eventKinds, statuses } from '../event-words.ts';

/** What an event has beyond the parts that every event has: only what is not empty. */
type Rest = Partial<Omit<TimelineEvent, 'id' | 'title' | 'date' | 'basis' | 'kind' | 'status' | 'weight'>>;

/** The words that a code of a row stands for, in the order of their numbers. */
export const rowWords = { bases, kinds: eventKinds, statuses } as const;

type Row = readonly [id: string, en: string, ar: string, date: string | null, code: number, rest?: Rest];

/** An event as the text of a short JSON list, without names of keys and without what is empty. */
export function writeRow(event: TimelineEvent): string {
  const { id, title, date } = event;
  const rest = restOf(event);
  const head = [id, title.en, title.ar, date, codeOf(event)] as const;
  const row: Row = rest === undefined ? head : [...head, rest];
  return JSON.stringify(row);
}

/** The event that `writeRow` wrote, or of which this is the JSON; it was checked before. */
export function readRow(text: string): TimelineEvent {
  const kept: Row | TimelineEvent = JSON.parse(text);
  return isRow(kept) ? eventOf(kept) : kept;
}

function isRow(kept: Row | TimelineEvent): kept is Row {
  return Array.isArray(kept);
}

function eventOf([id, en, ar, date, code, rest = {}]: Row): TimelineEvent {
  const {
    formerIds,
    summary,
    certainty,
    repeats,
    actors,
    places,
    passages,
    conflicts,
    links,
    note,
    checked,
  } = rest;
  return {
    id,
    ...(formerIds && { formerIds }),
    title: { en, ar },
    summary: summary ?? { en: '', ar: '' },
    date,
    basis: wordAt(bases, Math.floor(code / 1000)),
    ...(certainty && { certainty }),
    ...(repeats !== undefined && { repeats }),
    kind: wordAt(eventKinds, Math.floor(code / 100) % 10),
    status: wordAt(statuses, Math.floor(code / 10) % 10),
    weight: wordAt([1, 2, 3] as const, code % 10),
    actors: actors ?? [],
    places: places ?? [],
    passages: passages ?? [],
    conflicts: conflicts ?? [],
    links: links ?? [],
    ...(note && { note }),
    checked: checked ?? null,
  };
}

/** A decimal digit each: how the date is known, the kind, the status, the weight from 0. */
function codeOf({ basis, kind, status, weight }: TimelineEvent): number {
  return (
    1000 * bases.indexOf(basis) + 100 * eventKinds.indexOf(kind) + 10 * statuses.indexOf(status) + weight - 1
  );
}

function wordAt<T>(words: readonly T[], number: number): T {
  return ensure(words[number], `no word has number ${number}`);
}

function restOf(event: TimelineEvent): Rest | undefined {
  const {
    formerIds,
    summary,
    certainty,
    repeats,
    actors,
    places,
    passages,
    conflicts,
    links,
    note,
    checked,
  } = event;
  const rest: Rest = {
    ...(formerIds && { formerIds }),
    ...((summary.en !== '' || summary.ar !== '') && { summary }),
    ...(certainty && { certainty }),
    ...(repeats !== undefined && { repeats }),
    ...(actors.length > 0 && { actors }),
    ...(places.length > 0 && { places }),
    ...(passages.length > 0 && { passages }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(links.length > 0 && { links }),
    ...(note && { note }),
    ...(checked && { checked }),
  };
  return Object.keys(rest).length === 0 ? undefined : rest;
}
