import { useEffect } from 'react';
import type { AppState, AppStore } from '../../store/app-store.ts';
import { closeFilter } from '../find/close-filter.ts';
import { goToSearch } from '../shared/go-to.ts';
import { useAppStore } from '../store-context.tsx';

/**
 * `?` lists the keys (also ؟), `L` (also م) leads to the list of events and back, `C` (also ؤ) copies the quote of the open
 * event, Esc closes the reader, `/` (also ظ) leads to the search; never while someone types. Where a keyboard has other
 * letters, their places count. The keys of one character can be switched off.
 */
export function useKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey || isTyping(press)) return;
      if (press.key === 'Escape') closeUppermost(press, store.getState());
      else if (store.getState().shortcuts) openByKey(press, store);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

function openByKey(press: KeyboardEvent, store: AppStore): void {
  const { panel, view, showPanel, showView } = store.getState();
  if (isQuestionMark(press)) showPanel(panel === 'keys' ? undefined : 'keys');
  else if (isListKey(press) && (panel === undefined || panel === 'choice'))
    showView(view === 'list' ? 'timeline' : 'list');
  else if (isCopyKey(press) && panel === undefined)
    document.querySelector<HTMLElement>('.source .copy button')?.click();
  else if (isSlash(press) && panel !== 'keys' && panel !== 'export' && panel !== 'share') {
    if (panel === 'choice') showPanel(undefined);
    goToSearch(store);
  } else return;
  press.preventDefault();
}

/** A dialog closes itself; one whose code is on its way, or was not to be had, is none yet and closes here. */
function closeUppermost(press: KeyboardEvent, state: AppState): void {
  if (isThere('.panel[data-open]')) return;
  if (state.panel !== undefined) {
    state.showPanel(undefined);
  } else if (
    state.isFilterShown &&
    (isIn(press, '.filter-pane') || !isThere('.filter-pane:not(.part-failed)'))
  ) {
    closeFilter(state);
  } else if (state.eventId !== undefined) {
    state.closeEvent();
  }
}

function isQuestionMark(press: KeyboardEvent): boolean {
  return press.key === '?' || press.key === '؟' || (press.shiftKey && isInPlaceOf('Slash', press));
}

function isSlash(press: KeyboardEvent): boolean {
  return press.key === '/' || press.key === 'ظ' || (!press.shiftKey && isInPlaceOf('Slash', press));
}

function isListKey(press: KeyboardEvent): boolean {
  return press.key === 'l' || press.key === 'L' || press.key === 'م' || isInPlaceOf('KeyL', press);
}

function isCopyKey(press: KeyboardEvent): boolean {
  return press.key === 'c' || press.key === 'C' || press.key === 'ؤ' || isInPlaceOf('KeyC', press);
}

/** A key of other letters goes by its place; a Latin one says itself which it is, wherever it lies. */
function isInPlaceOf(place: string, { key, code }: KeyboardEvent): boolean {
  return code === place && !/^[\x20-\x7e]$/.test(key);
}

function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function isIn({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}
