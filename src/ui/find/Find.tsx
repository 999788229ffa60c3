import type { RefObject } from 'react';
import { chosenValues } from '../../find/facets.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { goToSearch } from '../shared/go-to.ts';
import { Icon } from '../shared/Icon.tsx';
import { narrow, useMedia } from '../shared/use-media.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { SearchField } from './SearchField.tsx';

/** The way in: the field of the search, behind a button where there is no room for it, and the button of the filters. */
export function Find({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const { find } = useWords();
  const store = useAppStore();
  const isNarrow = useMedia(narrow);
  const isShown = useAppState((state) => state.isSearchShown);
  const hasShortcuts = useAppState((state) => state.shortcuts);
  const toggle = () => {
    if (isShown) store.getState().showSearch(false);
    else goToSearch(store);
  };
  return (
    <div className="find" role="search">
      {(!isNarrow || isShown) && <SearchField handleRef={handleRef} />}
      {isNarrow && (
        <button
          type="button"
          className="tool find-toggle"
          aria-label={find.search}
          title={find.search}
          aria-expanded={isShown}
          aria-keyshortcuts={hasShortcuts ? '/' : undefined}
          onClick={toggle}
        >
          <Icon name="search" />
        </button>
      )}
      <FilterButton />
    </div>
  );
}

function FilterButton() {
  const { find } = useWords();
  const store = useAppStore();
  const isOpen = useAppState((state) => state.isFilterShown);
  const count = useAppState(({ facets }) => chosenValues(facets).length);
  const label = count === 0 ? find.filter : find.filtering(count);
  return (
    <button
      type="button"
      className="tool"
      id="filter"
      data-active={count > 0}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={() => store.getState().showFilter(!isOpen)}
    >
      <Icon name="filter" />
      <span className="tool-words">{find.filter}</span>
    </button>
  );
}
