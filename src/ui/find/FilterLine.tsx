import { isFiltered, isFilterSaid } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAppState } from '../store-context.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { closeFilter } from './close-filter.ts';
import { SaidFound } from './SaidFound.tsx';

const NoResult = lazyPart('no-result', async () => {
  const { NoResult: component } = await import('./NoResult.tsx');
  return component;
});
const loadFilterPane = async () => {
  const { FilterPane: component } = await import('./FilterPane.tsx');
  return component;
};
const FilterPane = lazyPart('filter-pane', loadFilterPane, { close: closeFilter });

/** Where filters are chosen, while it is wanted. */
export function FilterChoice() {
  const isShown = useAppState((state) => state.isFilterShown);
  return isShown ? <FilterPane /> : null;
}

/** What narrows the events, said above them for as long as something does. */
export function FilterLine() {
  const isSaid = useAppState(isFilterSaid);
  return (
    <>
      <SaidFound />
      {isSaid && <ActiveFilters />}
    </>
  );
}

/** Said in the place of the events when none is left. */
export function NothingLeft() {
  const isEmpty = useAppState(selectDataset)?.events.length === 0;
  const isAsked = useAppState((state) => isFiltered(state) && state.found?.answer.total === 0);
  return isAsked && !isEmpty ? <NoResult /> : null;
}
