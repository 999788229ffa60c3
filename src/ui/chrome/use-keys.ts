import { useEffect } from 'react';
import { useAppStore } from '../store-context.tsx';

/** `?` lists the keys (also ؟ and by its place on the keyboard), Esc closes the reader; never while someone types. */
export function useKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey || isTyping(press)) return;
      const { panel, eventId, showPanel, closeEvent } = store.getState();
      if (isQuestionMark(press)) {
        press.preventDefault();
        showPanel(panel === 'keys' ? undefined : 'keys');
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

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]), textarea, select, [contenteditable]') !== null
  );
}
