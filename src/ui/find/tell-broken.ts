import type { AppStore } from '../../store/app-store.ts';

/** A search that could not be loaded, did not start or broke down answers nothing more, and the reader is told. */
export function tellBroken(store: AppStore, error: unknown): void {
  store.getState().failSearch();
  store.getState().notify([{ type: 'search-failed' }]);
  reportError(error);
}
