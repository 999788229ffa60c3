import type { Report } from '../diagnostics.ts';
import type { JoinInput } from './input.ts';

/** Every id that a check names must exist, and no id may stand for two things. */
export function checkReferences(input: JoinInput, report: Report): void {
  const { gazetteer, articles, checks, dismissed } = input;
  const actors = uniqueIds(gazetteer.actors, 'gazetteer.json actors', report);
  const places = uniqueIds(gazetteer.places, 'gazetteer.json places', report);
  const articleIds = uniqueIds(
    articles.map(({ entry }) => entry),
    'articles.json',
    report,
  );
  const events = uniqueIds(
    checks.flatMap(({ check }) => [check, ...(check.formerIds ?? []).map((id) => ({ id }))]),
    'checks',
    report,
  );
  for (const { file, check } of checks) {
    const passages = uniqueIds(check.passages, `${file} passages`, report);
    const require = (ids: ReadonlySet<string>, kind: string, id: string, path: string): void => {
      if (!ids.has(id)) report('unknown-reference', `${file} ${path}`, kind, id);
    };
    for (const [i, id] of check.actors.entries()) require(actors, 'actor', id, `actors[${i}]`);
    for (const [i, id] of check.places.entries()) require(places, 'place', id, `places[${i}]`);
    for (const [i, { to }] of check.links.entries()) require(events, 'event', to, `links[${i}]`);
    for (const [i, conflict] of check.conflicts.entries())
      for (const id of conflict.passages) require(passages, 'passage', id, `conflicts[${i}]`);
    for (const [i, { saidBy }] of check.passages.entries())
      for (const speaker of saidBy)
        if ('actor' in speaker) require(actors, 'actor', speaker.actor, `passages[${i}].saidBy`);
  }
  for (const [i, { article }] of dismissed.entries())
    if (!articleIds.has(article))
      report('unknown-reference', `checks/dismissed.json [${i}]`, 'article', article);
}

function uniqueIds(
  items: readonly { readonly id: string }[],
  place: string,
  report: Report,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) report('duplicate-id', place, id);
    seen.add(id);
  }
  return seen;
}
