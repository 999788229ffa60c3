import { type FacetName, facetNames, noFacets, type Question } from './facets.ts';

/** A filter as options, under the names that it has in an address; several values of a facet are parted by commas. */
export type FilterOptions = Readonly<Partial<Record<'q' | FacetName, string>>>;

/** The question that they ask; undefined where they ask nothing. */
export function askedBy(options: FilterOptions): Question | undefined {
  const asked = facetNames.filter((name) => options[name] !== undefined);
  if (options.q === undefined && asked.length === 0) return undefined;
  const facets = asked.reduce((all, name) => ({ ...all, [name]: options[name]?.split(',') ?? [] }), noFacets);
  return { query: options.q ?? '', facets };
}
