import type { AppStore } from '../../store/app-store.ts';
import { goToReader } from './go-to.ts';

/** Opens an event; where a key asked for it, the keyboard goes along. */
export function openEvent(store: AppStore, id: string, byKey = false): void {
  store.getState().openEvent(id);
  if (byKey) goToReader();
}
