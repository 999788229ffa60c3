import type { AppState, AppStore } from '../../store/app-store.ts';
import { isAnswered } from '../../store/select-matches.ts';

/**
 * Calls back once the filter of the page has its answer, or will have none because the search broke down; before, an export
 * would hold what does not pass. Gives back what stops the waiting.
 */
export function onceAnswered(store: AppStore, callback: () => void): () => void {
  return once(store, (state) => isAnswered(state) || state.hasSearchFailed, callback);
}

/** Calls back once the state of the page is as wanted, at once where it is. Gives back what stops the waiting. */
export function once(
  store: AppStore,
  isWanted: (state: AppState) => boolean,
  callback: () => void,
): () => void {
  if (isWanted(store.getState())) {
    callback();
    return () => {};
  }
  const unsubscribe = store.subscribe((state) => {
    if (!isWanted(state)) return;
    unsubscribe();
    callback();
  });
  return unsubscribe;
}

/** Rejects when `signal` aborts it. */
export async function whenAnswered(store: AppStore, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = onceAnswered(store, resolve);
    signal?.addEventListener('abort', () => {
      stop();
      reject(new DOMException('The export was given up.', 'AbortError'));
    });
  });
}
