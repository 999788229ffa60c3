import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDatasetSlice, type DatasetSlice } from './slices/dataset.ts';
import { createFindingSlice, type FindingSlice } from './slices/finding.ts';
import { createSelectionSlice, type SelectionSlice } from './slices/selection.ts';
import {
  createSettingsSlice,
  type ChosenSettings,
  type Settings,
  type SettingsSlice,
} from './slices/settings.ts';
import { createViewSlice, type ViewSlice } from './slices/view.ts';

export type AppState = DatasetSlice & FindingSlice & SelectionSlice & SettingsSlice & ViewSlice;
export type AppStore = StoreApi<AppState>;

/**
 * The one store of the app: plain data and verbs, no DOM and no handles. It begins with `settings`; of these only what is
 * in `remembered` was chosen by this reader.
 */
export function createAppStore(settings: ChosenSettings, remembered: Partial<Settings> = {}): AppStore {
  return createStore<AppState>()((...a) => ({
    ...createDatasetSlice(...a),
    ...createFindingSlice(...a),
    ...createSelectionSlice(...a),
    ...createSettingsSlice(settings, remembered)(...a),
    ...createViewSlice(...a),
  }));
}
