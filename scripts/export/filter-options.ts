import type { FilterOptions } from '../../src/find/asked.ts';
import { facetNames } from '../../src/find/facets.ts';

const names = ['q', ...facetNames] as const;

/** As the command line gives them. */
export type GivenFilter = Readonly<Partial<Record<(typeof names)[number], string>>>;

export function filterOptions(given: GivenFilter): FilterOptions {
  const told = names.filter((name) => given[name] !== undefined);
  return Object.fromEntries(told.map((name) => [name, given[name]]));
}
