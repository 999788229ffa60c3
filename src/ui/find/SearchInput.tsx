import type { KeyboardEvent } from 'react';
import { longestText } from '../../store/url-codecs.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { optionId } from './option-id.ts';

interface Props {
  /** Of the list of results, while it is there. */
  readonly listId: string | undefined;
  /** The place of a result; -1 is the field. */
  readonly active: number;
  readonly onType: (text: string) => void;
  readonly onClick: () => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
}

/** Where one types; it keeps the focus while the arrows go through the results. */
export function SearchInput({ listId, active, onType, onClick, onKeyDown }: Props) {
  const { find } = useWords();
  const store = useAppStore();
  const query = useAppState((state) => state.query);
  const hasShortcuts = useAppState((state) => state.shortcuts);
  return (
    <input
      id="search"
      type="text"
      inputMode="search"
      enterKeyHint="search"
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      maxLength={longestText}
      aria-label={find.search}
      aria-expanded={listId !== undefined}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-activedescendant={listId !== undefined && active >= 0 ? optionId(listId, active) : undefined}
      aria-keyshortcuts={hasShortcuts ? '/' : undefined}
      placeholder={find.placeholder}
      dir={query === '' ? undefined : 'auto'}
      value={query}
      onChange={({ target }) => onType(target.value)}
      onFocus={() => store.getState().startFinding()}
      onClick={onClick}
      onKeyDown={onKeyDown}
    />
  );
}
