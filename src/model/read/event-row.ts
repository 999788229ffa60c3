import { ensure } from '../../base/assert.ts';
import type { TimelineEvent } from '../event.ts';
import { bases, eventKinds, statuses } from '../event-words.ts';

/** What every event has besides its head; where a row does not say it, it is this. */
const unsaid = {
  summary: { en: '', ar: '' },
  actors: [],
  places: [],
  passages: [],
  conflicts: [],
  links: [],
  checked: null,
} satisfies Partial<TimelineEvent>;

const silences = new Map(Object.entries(unsaid).map(([key, value]) => [key, JSON.stringify(value)]));

const headKeys = ['id', 'title', 'date', 'basis', 'kind', 'status', 'weight'] as const;

/** What an event has beyond its head: only what is said of it. */
type Rest = Partial<Omit<TimelineEvent, (typeof headKeys)[number]>>;

/** The words that a code of a row stands for, in the order of their numbers. */
export const rowWords = { bases, kinds: eventKinds, statuses } as const;

type Row = readonly [id: string, en: string, ar: string, date: string | null, code: number, rest?: Rest];

/** An event as the text of a short JSON list, without names of keys and without what is empty. */
export function writeRow(event: TimelineEvent): string {
  const { id, title, date } = event;
  const rest = Object.entries(event).filter(([key, value]) => isSaid(key, value));
  const head = [id, title.en, title.ar, date, codeOf(event)] as const;
  return JSON.stringify(rest.length === 0 ? head : [...head, Object.fromEntries(rest)]);
}

/** The event that `writeRow` wrote, or of which this is the JSON; it was checked before. */
export function readRow(text: string): TimelineEvent {
  const kept: Row | TimelineEvent = JSON.parse(text);
  return isRow(kept) ? eventOf(kept) : kept;
}

function isRow(kept: Row | TimelineEvent): kept is Row {
  return Array.isArray(kept);
}

function eventOf([id, en, ar, date, code, rest]: Row): TimelineEvent {
  return {
    id,
    title: { en, ar },
    date,
    basis: wordAt(bases, Math.floor(code / 1000)),
    kind: wordAt(eventKinds, Math.floor(code / 100) % 10),
    status: wordAt(statuses, Math.floor(code / 10) % 10),
    weight: wordAt([1, 2, 3] as const, code % 10),
    ...unsaid,
    ...rest,
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

function isSaid(key: string, value: unknown): boolean {
  if (value === undefined || headKeys.some((known) => known === key)) return false;
  return JSON.stringify(value) !== silences.get(key);
}
