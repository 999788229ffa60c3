import { facetNames } from '../find/facets.ts';
import type { AppState } from './app-store.ts';
import { selectDataset } from './selectors.ts';

/** Whether words or facets keep any events out. */
export function isFiltered({ query, facets }: Pick<AppState, 'query' | 'facets'>): boolean {
  return query.trim() !== '' || facetNames.some((name) => facets[name].length > 0);
}

/** Which events pass, a byte each by their positions in the dataset; undefined means all. */
export function selectMatches(state: AppState): Uint8Array | undefined {
  return isFiltered(state) ? state.found?.answer.matches : undefined;
}

/** How many pass; undefined means all. */
export function selectMatchCount(state: AppState): number | undefined {
  return isFiltered(state) ? state.found?.answer.total : undefined;
}

const nothing = new Int32Array();
const undatedOf = new WeakMap<Uint8Array, Int32Array>();

/** Positions of the events without a date that pass; the same array for the same filter. */
export function selectUndated(state: AppState): Int32Array {
  const undated = selectDataset(state)?.relations.undated ?? nothing;
  const matches = selectMatches(state);
  if (matches === undefined) return undated;
  const known = undatedOf.get(matches) ?? undated.filter((position) => matches[position] === 1);
  undatedOf.set(matches, known);
  return known;
}
