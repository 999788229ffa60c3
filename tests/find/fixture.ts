import { readFileSync } from 'node:fs';
import { Finder } from '../../src/find/finder.ts';
import { type Facets, noFacets } from '../../src/find/facets.ts';
import { datasetSchema } from '../../src/model/dataset.ts';

/** The timeline that ships with the app: the searches that its readers make. */
export const shipped = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

export const shippedFinder = new Finder(shipped, 'whole');
for (const event of shipped.events) shippedFinder.add(event);

/** Ids of the events that pass. */
export function passing(query: string, facets: Partial<Facets> = {}): readonly string[] {
  const { matches } = shippedFinder.answer({ query, facets: { ...noFacets, ...facets } });
  return shipped.events.filter((_, position) => matches[position] === 1).map(({ id }) => id);
}
