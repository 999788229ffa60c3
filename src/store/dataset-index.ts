import { valuesOf } from '../base/multimap.ts';
import type { Article } from '../model/article.ts';
import type { EventLink, TimelineEvent } from '../model/event.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { Passage } from '../model/passage.ts';

/** A passage together with the event that stands on it. */
export interface PassageOfEvent {
  readonly event: TimelineEvent;
  readonly passage: Passage;
}

/** A link as it is seen from the event that is open: its own, or another event's that points here. */
export interface SeenLink {
  readonly rel: EventLink['rel'];
  readonly direction: 'to' | 'from';
  readonly event: TimelineEvent;
  readonly why: EventLink['why'];
}

/** Look-ups over one dataset. */
export interface DatasetIndex {
  /** By id or by an id that it had formerly. */
  readonly findEvent: (id: string) => TimelineEvent | undefined;
  readonly articles: ReadonlyMap<string, Article>;
  readonly passagesOf: (article: string) => readonly PassageOfEvent[];
  readonly linksOf: (event: string) => readonly SeenLink[];
}

export function createDatasetIndex({ articles, events, relations }: OpenDataset): DatasetIndex {
  const { toldBy, linkedFrom, formerIds } = relations;
  const articlePositions = new Map(articles.map(({ id }, position) => [id, position]));
  const positionOf = (id: string) => events.positionOf(id) ?? formerIds.get(id);
  const findEvent = (id: string) => {
    const position = positionOf(id);
    return position === undefined ? undefined : events.at(position);
  };
  return {
    findEvent,
    articles: new Map(articles.map((article) => [article.id, article])),
    passagesOf: (id) =>
      eventsAt(valuesOf(toldBy, articlePositions.get(id) ?? -1)).flatMap((event) =>
        event.passages.filter(({ article }) => article === id).map((passage) => ({ event, passage })),
      ),
    linksOf: (id) => {
      const own = positionOf(id);
      if (own === undefined) return [];
      const linking = new Set([...valuesOf(linkedFrom, own), own]);
      return eventsAt([...linking].sort((a, b) => a - b)).flatMap((event) => linksSeen(event, own));
    },
  };

  function eventsAt(positions: Iterable<number>): readonly TimelineEvent[] {
    return Array.from(positions, (position) => events.at(position));
  }

  /** The links of one event that touch the event at `own`, from its side. */
  function linksSeen(event: TimelineEvent, own: number): readonly SeenLink[] {
    return event.links.flatMap(({ rel, to, why }): readonly SeenLink[] => {
      const other = positionOf(to);
      if (other === undefined) return [];
      return [
        ...(positionOf(event.id) === own
          ? [{ rel, direction: 'to', event: events.at(other), why } as const]
          : []),
        ...(other === own ? [{ rel, direction: 'from', event, why } as const] : []),
      ];
    });
  }
}
