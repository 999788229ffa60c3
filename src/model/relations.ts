import { createMultimap, type Multimap } from '../base/multimap.ts';
import type { Article } from './article.ts';
import type { TimelineEvent } from './event.ts';

/** What leads from one part of a dataset to another, by positions in its lists: gathered while it is read. */
export interface Relations {
  /** Position of an article → positions of the events that it tells. */
  readonly toldBy: Multimap;
  /** Position of an event → positions of the events that link to it. */
  readonly linkedFrom: Multimap;
  /** An id that an event had formerly → its position. */
  readonly formerIds: ReadonlyMap<string, number>;
  /** Positions of the events without a date. */
  readonly undated: Int32Array;
}

interface Named {
  readonly from: number;
  readonly id: string;
}

type RelatedEvent = Pick<TimelineEvent, 'date' | 'passages' | 'links' | 'formerIds'>;

/** Takes the events one by one, in order. */
export class RelationsCollector {
  readonly #tellings: Named[] = [];
  readonly #links: Named[] = [];
  readonly #formerIds = new Map<string, number>();
  readonly #undated: number[] = [];

  add({ date, passages, links, formerIds = [] }: RelatedEvent, position: number): void {
    if (date === null) this.#undated.push(position);
    if (passages.length > 0) {
      for (const id of new Set(passages.map(({ article }) => article)))
        this.#tellings.push({ from: position, id });
    }
    for (const { to } of links) this.#links.push({ from: position, id: to });
    for (const id of formerIds) this.#formerIds.set(id, position);
  }

  /** `positionOf` finds an event by its id of today; names of what is not there lead nowhere. */
  finish(articles: readonly Article[], positionOf: (id: string) => number | undefined): Relations {
    const articlePositions = new Map(articles.map(({ id }, position) => [id, position]));
    const formerIds = this.#formerIds;
    return {
      toldBy: turn(this.#tellings, (id) => articlePositions.get(id)),
      linkedFrom: turn(this.#links, (id) => positionOf(id) ?? formerIds.get(id)),
      formerIds,
      undated: Int32Array.from(this.#undated),
    };
  }
}

function turn(named: readonly Named[], positionOf: (id: string) => number | undefined): Multimap {
  return createMultimap(
    named.flatMap(({ from, id }): readonly (readonly [number, number])[] => {
      const at = positionOf(id);
      return at === undefined ? [] : [[at, from]];
    }),
  );
}
