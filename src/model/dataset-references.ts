import type { Dataset } from './dataset.ts';
import type { ShapeError } from './parse.ts';

/**
 * What a dataset of the right shape may still have wrong: ids used twice, names of what is not in it, and, unless it is a
 * draft, events without a passage or that nobody checked. The path says where, the message what and what to do.
 */
export function referenceErrors(dataset: Dataset): readonly ShapeError[] {
  const { articles, actors, places, events, draft } = dataset;
  const errors: ShapeError[] = [
    ...twice('articles', articles),
    ...twice('actors', actors),
    ...twice('places', places),
    ...twice('events', events),
  ];
  const known = {
    article: idsOf(articles),
    actor: idsOf(actors),
    place: idsOf(places),
    event: idsOf(events),
  };
  const need = (kind: keyof typeof known, id: string, path: string): void => {
    if (!known[kind].has(id)) errors.push({ path, message: `there is no ${kind} "${id}" in this file` });
  };
  for (const [i, event] of events.entries()) {
    const at = `events[${i}]`;
    for (const [n, id] of event.actors.entries()) need('actor', id, `${at}.actors[${n}]`);
    for (const [n, id] of event.places.entries()) need('place', id, `${at}.places[${n}]`);
    for (const [n, { to }] of event.links.entries()) need('event', to, `${at}.links[${n}].to`);
    const passages = new Set(event.passages.map(({ id }) => id));
    for (const [n, passage] of event.passages.entries()) {
      need('article', passage.article, `${at}.passages[${n}].article`);
      for (const [m, speaker] of passage.saidBy.entries())
        if ('actor' in speaker) need('actor', speaker.actor, `${at}.passages[${n}].saidBy[${m}]`);
    }
    for (const [n, conflict] of event.conflicts.entries())
      for (const id of conflict.passages)
        if (!passages.has(id))
          errors.push({ path: `${at}.conflicts[${n}]`, message: `this event has no passage "${id}"` });
    if (draft) continue;
    if (passages.size === 0)
      errors.push({
        path: `${at}.passages`,
        message: 'is empty; only a draft may have events without a source',
      });
    if (event.checked === null)
      errors.push({
        path: `${at}.checked`,
        message: 'is null; only a draft may have events that nobody checked',
      });
  }
  return errors;
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function twice(list: string, items: readonly { readonly id: string }[]): readonly ShapeError[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${list}[${i}].id`, message: `"${id}" is used twice; rename one of the two` }];
  });
}
