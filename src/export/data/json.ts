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
  const kept = <T extends { readonly id: string }>(
    all: readonly T[],
    ids: ReadonlySet<string>,
  ): readonly T[] => (isWhole ? all : all.filter(({ id }) => ids.has(id)));
  const cut = {
    ...head,
    articles: namingEachOther(kept(head.articles, withEvidence(input.articles, head.articles))),
    actors: kept(head.actors, input.actors),
    places: kept(head.places, input.places),
  };
  const isChosen = new Uint8Array(events.length);
  for (const position of input.positions) isChosen[position] = 1;
  const isKept = (id: string): boolean =>
    isChosen[events.positionOf(id) ?? relations.formerIds.get(id) ?? -1] === 1;
  yield* writeJson(cut, 'events', eachCut(input, isKept));
}

function* eachCut(input: DataInput, isKept: (id: string) => boolean): Generator<readonly TimelineEvent[]> {
  for (const event of eventsOf(input))
    yield [{ ...event, links: event.links.filter(({ to }) => isKept(to)) }];
}

/** Whose report an article carries is left out where that article is. */
function namingEachOther(articles: readonly Article[]): readonly Article[] {
  const ids = new Set(articles.map(({ id }) => id));
  return articles.map((article) => {
    const { sameReport, ...rest } = article;
    const left = sameReport?.filter((id) => ids.has(id)) ?? [];
    if (left.length === sameReport?.length) return article;
    return left.length === 0 ? rest : { ...rest, sameReport: left };
  });
}

/** What dates an article may be quoted from another, and so on. A set grows while it is walked. */
function withEvidence(used: ReadonlySet<string>, articles: readonly Article[]): ReadonlySet<string> {
  const ids = new Set(used);
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const id of ids)
    for (const { article } of byId.get(id)?.published.evidence ?? [])
      if (article !== undefined) ids.add(article);
  return ids;
}
