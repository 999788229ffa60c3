import { useEffect } from 'react';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { AppStore } from '../../store/app-store.ts';
import { isFiltered } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useAppStore } from '../store-context.tsx';
import { tellBroken } from './tell-broken.ts';

/** Search is loaded, and its index made, when the first question is near; anew when somebody wants that after it failed. */
export function useFinder(): void {
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const isWanted = useAppState((state) => state.isFinding || state.isFilterShown || isFiltered(state));
  const hasFailed = useAppState((state) => state.hasSearchFailed);
  useEffect(() => {
    if (isWanted) store.getState().startFinding();
  }, [isWanted, store]);
  useEffect(() => {
    if (!isWanted || dataset === undefined || hasFailed) return;
    const started = new AbortController();
    void follow(store, dataset, started.signal);
    return () => started.abort();
  }, [isWanted, dataset, hasFailed, store]);
}

/** What shows the answers comes with what finds them. */
async function follow(store: AppStore, dataset: OpenDataset, signal: AbortSignal): Promise<void> {
  try {
    const [{ followQuestions }] = await Promise.all([
      import('./follow-questions.ts'),
      import('./Results.tsx'),
    ]);
    if (!signal.aborted) followQuestions(store, dataset, signal);
  } catch (error) {
    if (!signal.aborted) tellBroken(store, error);
  }
}
