import { useEffect } from 'react';
import { goToFilter, goToSearch } from '../shared/go-to.ts';
import { useAppStore } from '../store-context.tsx';

/**
 * `?` lists the keys (also ؟ and by its place on the keyboard), `L` (also م) leads to the list of events and back, Esc
 * closes the reader, `/` (also ظ) leads to the search; never while someone types. The keys of one character can be switched off.
 */
export function useKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey || isTyping(press)) return;
      const { panel, eventId, view, shortcuts, showPanel, showView, closeEvent, showSearch, showFilter } =
        store.getState();
      if (shortcuts && isQuestionMark(press)) {
        press.preventDefault();
        showPanel(panel === 'keys' ? undefined : 'keys');
      } else if (shortcuts && isListKey(press) && (panel === undefined || panel === 'choice')) {
        press.preventDefault();
        showView(view === 'list' ? 'timeline' : 'list');
      } else if (shortcuts && isSlash(press) && panel !== 'keys' && panel !== 'export' && panel !== 'share') {
        press.preventDefault();
        showSearch(true);
        goToSearch();
      } else if (press.key === 'Escape' && isIn(press, '.filter-pane')) {
        showFilter(false);
        goToFilter();
      } else if (press.key === 'Escape' && panel === undefined && eventId !== undefined) {
        closeEvent();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

function isQuestionMark({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === '?' || key === '؟' || (code === 'Slash' && shiftKey);
}

function isSlash({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === '/' || key === 'ظ' || (code === 'Slash' && !shiftKey);
}

function isListKey({ key, code }: KeyboardEvent): boolean {
  return key === 'l' || key === 'L' || key === 'م' || code === 'KeyL';
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
