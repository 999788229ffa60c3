import { lazy, Suspense } from 'react';
import { isFiltered, isFilterSaid } from '../../store/select-matches.ts';
import { useAppState } from '../store-context.tsx';
import { SaidFound } from './SaidFound.tsx';

const ActiveFilters = lazy(async () => {
  const { ActiveFilters: component } = await import('./ActiveFilters.tsx');
  return { default: component };
});
const NoResult = lazy(async () => {
  const { NoResult: component } = await import('./NoResult.tsx');
  return { default: component };
});

const FilterPane = lazy(async () => {
  const { FilterPane: component } = await import('./FilterPane.tsx');
  return { default: component };
});

/** Where filters are chosen, while it is wanted. */
export function FilterChoice() {
  const isShown = useAppState((state) => state.isFilterShown);
  return isShown ? (
    <Suspense>
      <FilterPane />
    </Suspense>
  ) : null;
}

/** What narrows the events, said above them for as long as something does. */
export function FilterLine() {
  const isSaid = useAppState(isFilterSaid);
  return (
    <>
      <SaidFound />
      {isSaid && (
        <Suspense>
          <ActiveFilters />
        </Suspense>
      )}
    </>
  );
}

/** Said in the place of the events when none is left. */
export function NothingLeft() {
  const isAsked = useAppState((state) => isFiltered(state) && state.found?.answer.total === 0);
  return isAsked ? (
    <Suspense>
      <NoResult />
    </Suspense>
  ) : null;
}
