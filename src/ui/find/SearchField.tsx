import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { goToReader, goToSearch, goToView } from '../shared/go-to.ts';
import { Icon } from '../shared/Icon.tsx';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { optionId } from './option-id.ts';

const Results = lazyPart('results', async () => {
  const { Results: component } = await import('./Results.tsx');
  return component;
});

/** More are not gone through one by one; they are on the timeline. */
const mostShown = 24;

const nobody: readonly number[] = [];

/** A field whose results open below it: arrows go through them, Enter opens one or the first, Esc leads back to the events. */
export function SearchField() {
  const { find } = useWords();
  const store = useAppStore();
  const listId = useId();
  const query = useAppState((state) => state.query);
  const hits = useAppState((state) => state.found?.answer.hits ?? nobody);
  const hasShortcuts = useAppState((state) => state.shortcuts);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = useMemo(() => hits.slice(0, mostShown), [hits]);
  const isListed = isOpen && query.trim() !== '' && shown.length > 0;
  const open = useOpening(() => setOpen(false));

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
      <input
        id="search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={find.search}
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? optionId(listId, active) : undefined}
        aria-keyshortcuts={hasShortcuts ? '/' : undefined}
        placeholder={find.placeholder}
        dir={query === '' ? undefined : 'auto'}
        value={query}
        onChange={({ target }) => type(target.value)}
        onFocus={() => store.getState().startFinding()}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        hasShortcuts && <kbd aria-hidden="true">/</kbd>
      ) : (
        <ClearButton onClear={() => type('')} />
      )}
      {isListed && <Results id={listId} hits={shown} active={active} onOpen={open} />}
    </div>
  );
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
  const clear = () => {
    onClear();
    goToSearch();
  };
  return (
    <button
      type="button"
      className="tool"
      aria-label={find.clearSearch}
      title={find.clearSearch}
      onClick={clear}
    >
      <Icon name="close" />
    </button>
  );
}

/** Opens the result at a place, or the first; what was just typed may still have to be answered. */
function useOpening(onOpened: () => void): (place: number) => void {
  const store = useAppStore();
  const wanted = useRef<number>(undefined);
  const openWanted = () => {
    const { query, found, loaded, openEvent, showSearch } = store.getState();
    const place = wanted.current;
    if (place === undefined || found?.question.query !== query || loaded.status !== 'ready') return;
    wanted.current = undefined;
    const position = found.answer.hits[Math.max(place, 0)];
    if (position === undefined) return;
    openEvent(loaded.dataset.events.at(position).id);
    onOpened();
    showSearch(false);
    goToReader();
  };
  const whenAnswered = useEffectEvent(openWanted);
  useEffect(() => store.subscribe(() => whenAnswered()), [store]);
  return (place) => {
    wanted.current = place;
    openWanted();
  };
}
