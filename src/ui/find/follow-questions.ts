import type { AppState, AppStore } from '../../store/app-store.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { createSeeker } from './seeker.ts';
import { tellBroken } from './tell-broken.ts';

/** Answers what the store asks of a dataset, the latest question first, until it is told to stop. */
export function followQuestions(store: AppStore, dataset: OpenDataset, signal: AbortSignal): void {
  const seeker = createSeeker(dataset);
  let isBusy = true;
  let answered: Pick<AppState, 'query' | 'facets'> | undefined;
  const unsubscribe = store.subscribe(() => run(answerNext));
  signal.addEventListener('abort', () => {
    unsubscribe();
    seeker.stop();
  });
  run(begin);

  function run(work: () => Promise<void>): void {
    work().catch(giveUp);
  }

  function giveUp(error: unknown): void {
    if (signal.aborted) return;
    unsubscribe();
    seeker.stop();
    tellBroken(store, error);
  }

  async function begin(): Promise<void> {
    const { reportReading } = store.getState();
    reportReading(0);
    await seeker.read((events) => {
      if (!signal.aborted) reportReading(events);
    });
    isBusy = false;
    await answerNext();
  }

  /** One question at a time: what was typed in between is skipped. */
  async function answerNext(): Promise<void> {
    const { query, facets } = store.getState();
    if (isBusy || signal.aborted || (answered?.query === query && answered.facets === facets)) return;
    isBusy = true;
    answered = { query, facets };
    const question = { query, facets };
    const answer = await seeker.ask(question);
    isBusy = false;
    if (signal.aborted) return;
    store.getState().setFound({ question, answer, coverage: seeker.coverage });
    await answerNext();
  }
}
