import { type FacetName, facetNames, noFacets, type Question } from '../../src/find/facets.ts';
import { Finder } from '../../src/find/finder.ts';
import { precisions } from '../../src/find/precision.ts';
import { eventKinds, stances, statuses } from '../../src/model/event-words.ts';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { DataError } from '../data/data-folder.ts';
import { oneOf } from './one-of.ts';

/** The filter as the options say it, under the names that it has in an address. */
export type FilterOptions = Readonly<Partial<Record<'q' | FacetName, string | number>>>;

/** Which events pass, a byte each, by the search of the app; undefined lets all pass. Throws DataError. */
export function readMatches(options: FilterOptions, dataset: OpenDataset): Uint8Array | undefined {
  const question = readQuestion(options, dataset);
  if (question === undefined) return undefined;
  const finder = new Finder(dataset, 'whole');
  for (let at = 0; at < dataset.events.length; at++) finder.add(dataset.events.at(at));
  return finder.answer(question).matches;
}

/** A picture is not filtered from here yet. Throws DataError when a filter is given. */
export function refuseFilter(options: FilterOptions): void {
  const given = ['q' as const, ...facetNames].find((name) => options[name] !== undefined);
  if (given !== undefined) throw new DataError([`--${given} is for data; a picture takes --from and --to`]);
}

function readQuestion(options: FilterOptions, dataset: OpenDataset): Question | undefined {
  const asked = facetNames.filter((name) => options[name] !== undefined);
  if (options.q === undefined && asked.length === 0) return undefined;
  const allowed: Readonly<Partial<Record<FacetName, readonly string[]>>> = allowedValues(dataset);
  const facets = asked.reduce((all, name) => {
    const values = String(options[name]).split(',');
    return { ...all, [name]: values.map((value) => oneOf(name, value, allowed[name] ?? [value])) };
  }, noFacets);
  return { query: String(options.q ?? ''), facets };
}

/** Who says so may be anybody whom a passage names. */
function allowedValues({ actors, places, articles }: OpenDataset) {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    kind: eventKinds,
    status: statuses,
    stance: stances,
    actor: ids(actors),
    place: ids(places),
    article: ids(articles),
    precision: precisions,
  };
}
