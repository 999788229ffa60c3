import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { type AppStore, createAppStore } from '../../src/store/app-store.ts';
import type { ChosenSettings } from '../../src/store/slices/settings.ts';
import { openDataset } from '../model/open-whole.ts';
import { dataset } from '../ui/fixture.ts';

/** A store that shows a timeline: that of the fixture, if no other is given. */
export function readyStore(settings: ChosenSettings, shown: OpenDataset = openDataset(dataset)): AppStore {
  const store = createAppStore(settings);
  const address = 'http://localhost/data/events.json';
  store.getState().setLoaded({ status: 'ready', dataset: shown, address });
  return store;
}
