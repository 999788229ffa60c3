import type { Article } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EventLink, TimelineEvent } from '../model/event.ts';
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

/** Look-ups over one dataset, built once. */
export interface EventIndex {
  /** By id or by an id that it had formerly. */
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly passagesByArticle: ReadonlyMap<string, readonly PassageOfEvent[]>;
  readonly linksByEvent: ReadonlyMap<string, readonly SeenLink[]>;
  readonly undated: readonly TimelineEvent[];
}

export function createEventIndex({ articles, events }: Dataset): EventIndex {
  const formerIds = events.flatMap((event) => (event.formerIds ?? []).map((id) => [id, event] as const));
  const byId = new Map([...formerIds, ...events.map((event) => [event.id, event] as const)]);
  const passages = events.flatMap((event) => event.passages.map((passage) => ({ event, passage })));
  return {
    events: byId,
    articles: new Map(articles.map((article) => [article.id, article])),
    passagesByArticle: groupBy(passages, ({ passage }) => passage.article),
    linksByEvent: seenLinks(events, byId),
    undated: events.filter(({ date }) => date === null),
  };
}

function seenLinks(
  events: readonly TimelineEvent[],
  byId: ReadonlyMap<string, TimelineEvent>,
): ReadonlyMap<string, readonly SeenLink[]> {
  const both = events.flatMap((event) =>
    event.links.flatMap(({ rel, to, why }) => {
      const other = byId.get(to);
      if (other === undefined) return [];
      return [
        { at: event.id, link: { rel, direction: 'to', event: other, why } as const },
        { at: other.id, link: { rel, direction: 'from', event, why } as const },
      ];
    }),
  );
  const grouped = groupBy(both, ({ at }) => at);
  return new Map([...grouped].map(([id, found]) => [id, found.map(({ link }) => link)]));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
