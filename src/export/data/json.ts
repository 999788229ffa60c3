import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { writeJson } from './write-json.ts';

/**
 * The published format, of the chosen events and of what they refer to; a link to an event left behind is cut. All
 * events make what was published.
 */
export function* writeDataset(input: DataInput): Generator<string> {
  const { events, relations, ...head } = input.dataset;
  const isWhole = input.positions.length === events.length;
  const named = namesIn(input);
  const kept = <T extends { readonly id: string }>(
    all: readonly T[],
    ids: ReadonlySet<string>,
  ): readonly T[] => (isWhole ? all : all.filter(({ id }) => ids.has(id)));
  const cut = {
    ...head,
    articles: kept(head.articles, named.articles),
    actors: kept(head.actors, named.actors),
    places: kept(head.places, named.places),
  };
  const chosen = new Set(input.positions);
  const isKept = (id: string): boolean =>
    chosen.has(events.positionOf(id) ?? relations.formerIds.get(id) ?? -1);
  yield* writeJson(cut, 'events', eachCut(input, isKept));
}

function* eachCut(input: DataInput, isKept: (id: string) => boolean): Generator<readonly TimelineEvent[]> {
  for (const event of eventsOf(input))
    yield [{ ...event, links: event.links.filter(({ to }) => isKept(to)) }];
}

interface Names {
  readonly articles: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function namesIn(input: DataInput): Names {
  const articles = new Set<string>();
  const actors = new Set<string>();
  const places = new Set<string>();
  for (const event of eventsOf(input)) {
    for (const id of event.actors) actors.add(id);
    for (const id of event.places) places.add(id);
    for (const { article, saidBy } of event.passages) {
      articles.add(article);
      for (const speaker of saidBy) if ('actor' in speaker) actors.add(speaker.actor);
    }
  }
  addEvidence(articles, input.dataset.articles);
  return { articles, actors, places };
}

/** What dates an article may be quoted from another, and so on. A set grows while it is walked. */
function addEvidence(ids: Set<string>, articles: readonly Article[]): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const id of ids)
    for (const { article } of byId.get(id)?.published.evidence ?? [])
      if (article !== undefined) ids.add(article);
}
