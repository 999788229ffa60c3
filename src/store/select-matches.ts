import { rememberOf } from '../base/remember.ts';
import { chosenValues } from '../find/facets.ts';
import type { Answer } from '../find/finder.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { AppState } from './app-store.ts';
import { selectDataset } from './selectors.ts';

/** Whether words or facets keep any events out. */
export function isFiltered({ query, facets }: Pick<AppState, 'query' | 'facets'>): boolean {
  return query.trim() !== '' || chosenValues(facets).length > 0;
}

/** Whether the answer to what is asked is there, or nothing is asked. */
export function isAnswered(state: AppState): boolean {
  const { query, facets, found } = state;
  return !isFiltered(state) || (found?.question.query === query && found.question.facets === facets);
}

/** What holds while something is asked: the last answer, until there is a newer one; not the one to no question at all. */
function answerOf(state: AppState): Answer | undefined {
  const { found } = state;
  return found !== undefined && isFiltered(found.question) && isFiltered(state) ? found.answer : undefined;
}

/** Whether no event is shown yet, for the first picture is to be that of what an address asks. */
export function isHeldBack(state: AppState): boolean {
  return state.isHeld && state.found === undefined && !state.hasSearchFailed && isFiltered(state);
}

const noneOf = rememberOf(({ events }: OpenDataset) => new Uint8Array(events.length));

/** Which events pass, a byte each by their positions in the dataset; undefined means all. */
export function selectMatches(state: AppState): Uint8Array | undefined {
  const dataset = selectDataset(state);
  if (dataset !== undefined && isHeldBack(state)) return noneOf(dataset);
  return answerOf(state)?.matches;
}

/** How many pass; undefined means all. */
export function selectMatchCount(state: AppState): number | undefined {
  return answerOf(state)?.total;
}

/** What is asked is said together with its answer, so that the page moves once; at once where an answer may take long. */
export function isFilterSaid(state: AppState): boolean {
  return isFiltered(state) && (state.found === undefined || answerOf(state) !== undefined);
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
