import type { AppStore } from '../../store/app-store.ts';

/** A search that could not be loaded, did not start or broke down answers nothing more until it is begun anew, and the reader is told. */
export function tellBroken(store: AppStore, error: unknown): void {
  store.getState().failSearch();
  reportError(error);
}
