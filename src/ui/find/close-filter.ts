import type { AppState } from '../../store/app-store.ts';
import { goToFilter } from '../shared/go-to.ts';

/** Closes the choice of filters; the keyboard goes back to its button. */
export function closeFilter({ showFilter }: AppState): void {
  showFilter(false);
  goToFilter();
}
