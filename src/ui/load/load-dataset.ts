import { err, ok, type Result } from '../../base/result.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { openRead } from '../../model/read/open-read.ts';
import type { LoadProgress } from '../../store/slices/dataset.ts';
import type { IndexArrays } from '../../timeline/index/event-index.ts';
import type { OpeningMessage } from '../../workers/messages.ts';

export interface Loaded {
  readonly dataset: OpenDataset;
  readonly arrays: IndexArrays;
}

/** A worker that opens the dataset at an address, and what it has said so far. */
export interface Opening {
  readonly address: string;
  readonly worker: Worker;
  readonly said: readonly OpeningMessage[];
}

/**
 * Opens a dataset of any length off the main thread; every way to fail is a value that can be said in words. `early` is
 * a worker that the page started before the app was there. Aborting ends it at once, whatever it is at.
 */
export async function loadDataset(
  address: string,
  early: Opening | undefined,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<Loaded, LoadProblem>> {
  const { worker, said } = early?.address === address ? early : startOpening(address);
  return await new Promise<Result<Loaded, LoadProblem>>((resolve) => {
    const hear = (message: OpeningMessage): void => {
      if (signal.aborted) return;
      if (message.type === 'progress') onProgress(message);
      else if (message.type === 'failed') resolve(err(message.problem));
      else resolve(ok({ dataset: openRead(message.read), arrays: message.arrays }));
    };
    signal.addEventListener('abort', () => resolve(err({ type: 'cancelled', address })));
    worker.addEventListener('error', ({ message }) =>
      resolve(err({ type: 'gave-up', address, detail: message })),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<OpeningMessage>) => hear(data));
    for (const message of said) hear(message);
  }).finally(() => worker.terminate());
}

function startOpening(address: string): Opening {
  const worker = new Worker(new URL('../../workers/open-dataset.ts', import.meta.url), {
    type: 'module',
    name: address,
  });
  return { address, worker, said: [] };
}
