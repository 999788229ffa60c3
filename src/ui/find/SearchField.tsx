import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useId,
  useMemo,
  useState,
} from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { goToSearch, goToView } from '../shared/go-to.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { SearchInput } from './SearchInput.tsx';
import { useOpening } from './use-opening.ts';

const Results = lazyPart('results', async () => {
  const { Results: component } = await import('./Results.tsx');
  return component;
});

/** More are not gone through one by one; they are on the timeline. */
const mostShown = 24;

const nobody: readonly number[] = [];

/** A field whose results open below it: arrows go through them, Enter opens one or the first, Esc leads back to the events. */
export function SearchField({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const store = useAppStore();
  const listId = useId();
  const query = useAppState((state) => state.query);
  const hasShortcuts = useAppState((state) => state.shortcuts);
  /** Where its button brings it up, what was found comes with it. */
  const [isOpen, setOpen] = useState(() => store.getState().isSearchShown);
  const [active, setActive] = useState(-1);
  const [list, setList] = useState<HTMLElement | null>(null);
  const shown = useShown();
  const isListed = isOpen && query.trim() !== '' && shown.length > 0;
  const close = useCallback(() => setOpen(false), []);
  const open = useOpening(close);
  const showAll = useShowingAll(close, handleRef);

  const type = (text: string) => {
    store.getState().search(text);
    setOpen(true);
    setActive(-1);
  };
  const onKeyDown = keysOf({ isListed, setOpen, active, setActive, count: shown.length, open });
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="search" onBlur={onBlur} onPointerEnter={() => store.getState().startFinding()}>
      <Icon name="search" />
      <SearchInput
        listId={list === null ? undefined : listId}
        active={active}
        onType={type}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {query === '' && hasShortcuts && <kbd aria-hidden="true">/</kbd>}
      {query !== '' && <ClearButton onClear={() => type('')} />}
      {isListed && (
        <Results
          id={listId}
          listRef={setList}
          hits={shown}
          active={active}
          onOpen={open}
          onShowAll={showAll}
        />
      )}
    </div>
  );
}

/** The places of the best events found. */
function useShown(): readonly number[] {
  const hits = useAppState((state) => state.found?.answer.hits ?? nobody);
  return useMemo(() => hits.slice(0, mostShown), [hits]);
}

/** Closes the list and brings all that was found into view on the timeline, where the keyboard goes on if it was used. */
function useShowingAll(close: () => void, handleRef: RefObject<TimelineHandle | undefined>) {
  const store = useAppStore();
  return (byKey: boolean) => {
    close();
    store.getState().showSearch(false);
    handleRef.current?.fit();
    if (byKey) goToView();
  };
}

interface Walk {
  readonly isListed: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** The place of a result; -1 is the field. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly count: number;
  readonly open: (place: number) => void;
}

function keysOf({ isListed, setOpen, active, setActive, count, open }: Walk) {
  return (press: KeyboardEvent) => {
    if (press.nativeEvent.isComposing) return;
    if (press.key === 'Escape') {
      press.stopPropagation();
      if (isListed) setOpen(false);
      else goToView();
    } else if (press.key === 'Enter') {
      open(active);
    } else if ((press.key === 'ArrowDown' || press.key === 'ArrowUp') && count > 0) {
      const step = press.key === 'ArrowDown' ? 1 : -1;
      setActive(isListed ? Math.min(Math.max(active + step, -1), count - 1) : active);
      setOpen(true);
    } else return;
    press.preventDefault();
  };
}

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const { find } = useWords();
  const store = useAppStore();
  const clear = () => {
    onClear();
    goToSearch(store);
  };
  return <IconButton icon="close" label={find.clearSearch} onPress={clear} />;
}
