import type { Article } from './article.ts';
import type { TimelineEvent } from './event.ts';
import type { OpenDataset } from './open-dataset.ts';
import { type ShapeError, shapeError } from './parse.ts';

/** A place in the JSON and the id that stands there. */
type Named = readonly [path: string, id: string];
type Ids = Pick<ReadonlySet<string>, 'has'>;

/** A dataset of the right shape, of which more may still be wrong. */
type Suspect = Pick<OpenDataset, 'articles' | 'actors' | 'places' | 'draft' | 'events'>;

/**
 * What a dataset of the right shape may still have wrong: ids used twice, names of what is not in it, and, unless it is a
 * draft, events without a passage or that nobody checked. The path says where, the message what and what to do. `repeated` are the positions of events whose id an event before them has,
 * `referring` those of the events that name anything: the others are looked at only if the dataset is no draft.
 */
export function* findReferenceErrors(
  dataset: Suspect,
  repeated: Iterable<number>,
  referring: Iterable<number>,
): Generator<ShapeError> {
  const { articles, actors, places, events, draft } = dataset;
  const articleIds = idsOf('articles', articles);
  const actorIds = idsOf('actors', actors);
  const placeIds = idsOf('places', places);
  const suspects = draft ? [...referring] : Array.from({ length: events.length }, (_, i) => i);
  const former = suspects.flatMap((i) =>
    (events.at(i).formerIds ?? []).map((id, n): Named => [`events[${i}].formerIds[${n}]`, id]),
  );
  const formerIds = setOf(former);
  const known = {
    article: setOf(articleIds),
    actor: setOf(actorIds),
    place: setOf(placeIds),
    event: { has: (id: string) => events.positionOf(id) !== undefined || formerIds.has(id) },
  };
  yield* [articleIds, actorIds, placeIds].flatMap((ids) => twice(ids));
  for (const i of repeated) yield repeatedId([`events[${i}].id`, events.at(i).id]);
  yield* twice(former, (id) => events.positionOf(id) !== undefined);
  yield* missing('article', namedBy(articles), known.article);
  for (const i of suspects) {
    yield* eventErrors(events.at(i), `events[${i}]`, known);
    if (!draft) yield* publicationErrors(events.at(i), `events[${i}]`);
  }
}

function eventErrors(
  event: TimelineEvent,
  at: string,
  known: { readonly article: Ids; readonly actor: Ids; readonly place: Ids; readonly event: Ids },
): readonly ShapeError[] {
  const { passages } = event;
  const speakers = passages.flatMap(({ saidBy }, n) =>
    saidBy.flatMap((speaker, m): readonly Named[] =>
      'actor' in speaker ? [[`${at}.passages[${n}].saidBy[${m}]`, speaker.actor]] : [],
    ),
  );
  const passageIds = idsOf(`${at}.passages`, passages);
  const inConflict = event.conflicts.flatMap((conflict, n) =>
    conflict.passages.map((id): Named => [`${at}.conflicts[${n}]`, id]),
  );
  return [
    ...missing('actor', [...listed(`${at}.actors`, event.actors), ...speakers], known.actor),
    ...missing('place', listed(`${at}.places`, event.places), known.place),
    ...missing(
      'event',
      event.links.map(({ to }, n): Named => [`${at}.links[${n}].to`, to]),
      known.event,
    ),
    ...missing(
      'article',
      passages.map(({ article }, n): Named => [`${at}.passages[${n}].article`, article]),
      known.article,
    ),
    ...twice(passageIds),
    ...missing('passage', inConflict, setOf(passageIds)),
  ];
}

/** What only a draft may leave open. */
function publicationErrors({ passages, checked }: TimelineEvent, at: string): readonly ShapeError[] {
  return [
    ...(passages.length > 0 ? [] : [shapeError(`${at}.passages`, { code: 'no-source', details: [] })]),
    ...(checked !== null ? [] : [shapeError(`${at}.checked`, { code: 'not-checked', details: [] })]),
  ];
}

/** The articles that articles name. */
function namedBy(articles: readonly Article[]): readonly Named[] {
  return articles.flatMap(({ published, sameReport = [] }, i) => [
    ...published.evidence.flatMap(({ article }, n): readonly Named[] =>
      article === undefined ? [] : [[`articles[${i}].published.evidence[${n}].article`, article]],
    ),
    ...listed(`articles[${i}].sameReport`, sameReport),
  ]);
}

function idsOf(list: string, items: readonly { readonly id: string }[]): readonly Named[] {
  return items.map(({ id }, i) => [`${list}[${i}].id`, id]);
}

function listed(list: string, ids: readonly string[]): readonly Named[] {
  return ids.map((id, i) => [`${list}[${i}]`, id]);
}

function setOf(named: readonly Named[]): Ids {
  return new Set(named.map(([, id]) => id));
}

function missing(
  kind: 'article' | 'actor' | 'place' | 'event' | 'passage',
  named: readonly Named[],
  known: Ids,
): readonly ShapeError[] {
  return named
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => shapeError(path, { code: `no-${kind}`, details: [id] }));
}

/** Those of which the id stands before, or is known from elsewhere. */
function twice(
  named: readonly Named[],
  isKnown: (id: string) => boolean = () => false,
): readonly ShapeError[] {
  const seen = new Set<string>();
  return named.flatMap((each) => {
    const [, id] = each;
    const isNew = !seen.has(id) && !isKnown(id);
    seen.add(id);
    return isNew ? [] : [repeatedId(each)];
  });
}

function repeatedId([path, id]: Named): ShapeError {
  return shapeError(path, { code: 'used-twice', details: [id] });
}
