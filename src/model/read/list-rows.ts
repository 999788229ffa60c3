import type { TimelineEvent } from '../event.ts';
import type { EventList } from '../event-list.ts';
import { findId, type IdTable } from './id-table.ts';
import { readRowAt, type RowBytes } from './row-bytes.ts';

/** So many events are kept made, twice over: more than a screen shows. */
const generationSize = 4096;

/** The events of these bytes: each made when it is asked for, and kept while it is asked for again and again. */
export function listRows(rows: RowBytes, ids: IdTable): EventList {
  const { segments, firsts, ends } = rows;
  let young = new Map<number, TimelineEvent>();
  let old = new Map<number, TimelineEvent>();
  const idAt = (position: number) => at(position).id;
  return { length: ends.length, at, positionOf: (id) => findId(ids, id, idAt), rows };

  function at(position: number): TimelineEvent {
    const known = young.get(position);
    if (known !== undefined) return known;
    const event = old.get(position) ?? make(position);
    if (young.size === generationSize) [old, young] = [young, new Map()];
    young.set(position, event);
    return event;
  }

  function make(position: number): TimelineEvent {
    return readRowAt(segments, firsts, ends, position);
  }
}
