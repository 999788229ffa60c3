import type { StateCreator } from 'zustand/vanilla';
import { type ChosenValue, type FacetName, type Facets, noFacets, type Question } from '../../find/facets.ts';
import type { Coverage } from '../../find/event-texts.ts';
import type { Answer } from '../../find/finder.ts';
import type { AppState } from '../app-store.ts';
import { knownToEvents } from '../known-values.ts';
import { longestText } from '../url-codecs.ts';

/** What the events gave to a question. */
interface Found {
  readonly question: Question;
  readonly answer: Answer;
  readonly coverage: Coverage;
}

export interface FindingSlice extends Question {
  /** Somebody is about to search: the index is made, if it is not there. */
  readonly isFinding: boolean;
  /** The last question that was answered; it may be older than what is asked now. */
  readonly found: Found | undefined;
  /** An address asked something before any event was drawn: none is until that is answered. */
  readonly isHeld: boolean;
  /** How many events the index has read; undefined before and after. */
  readonly eventsRead: number | undefined;
  /** It answers nothing more, until it is begun anew. */
  readonly hasSearchFailed: boolean;
  /** The value chosen last, the first to be taken back. */
  readonly lastChosen: ChosenValue | undefined;
  /** Where there is no room for it, the field of the search is shown when it is wanted. */
  readonly isSearchShown: boolean;
  readonly isFilterShown: boolean;
  readonly showFilter: (isFilterShown: boolean) => void;
  readonly showSearch: (isSearchShown: boolean) => void;
  readonly startFinding: () => void;
  readonly search: (query: string) => void;
  /** Chooses a value of a facet, or takes the choice back. */
  readonly toggleFacet: (facet: FacetName, value: string) => void;
  readonly clearFilters: () => void;
  /** The words stay. */
  readonly clearFacets: () => void;
  readonly setFound: (found: Found) => void;
  readonly reportReading: (eventsRead: number) => void;
  readonly failSearch: () => void;
  readonly restartSearch: () => void;
}

export const createFindingSlice: StateCreator<AppState, [], [], FindingSlice> = (set) => ({
  query: '',
  facets: noFacets,
  isFinding: false,
  found: undefined,
  isHeld: false,
  eventsRead: undefined,
  hasSearchFailed: false,
  lastChosen: undefined,
  isSearchShown: false,
  isFilterShown: false,
  showFilter: (isFilterShown) => set({ isFilterShown }),
  showSearch: (isSearchShown) => set({ isSearchShown }),
  startFinding: () => set({ isFinding: true }),
  search: (query) => set({ query: wellFormed(query.slice(0, longestText)) }),
  toggleFacet: (facet, value) =>
    set(({ facets }) => ({
      facets: { ...facets, [facet]: toggled(facets, facet, value) },
      lastChosen: { facet, id: value },
    })),
  clearFacets: () => set({ facets: noFacets }),
  clearFilters: () => set({ query: '', facets: noFacets }),
  setFound: (found) =>
    set(({ facets, notices }) => {
      const known = knownToEvents(facets, found.answer.counts);
      if (known.facets === facets) return { found, eventsRead: undefined };
      /** What is left of the question has another answer, which is asked for. */
      return { facets: known.facets, notices: [...notices, ...known.notices], eventsRead: undefined };
    }),
  reportReading: (eventsRead) => set({ eventsRead }),
  failSearch: () => set({ eventsRead: undefined, hasSearchFailed: true }),
  restartSearch: () => set({ hasSearchFailed: false }),
});

function toggled(facets: Facets, facet: FacetName, value: string): readonly string[] {
  const chosen = facets[facet];
  return chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
}

/** Half a letter has no place in an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDFFF]/gu, '');
}
