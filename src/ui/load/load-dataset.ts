import { err, ok, type Result } from '../../base/result.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { openRead } from '../../model/read/open-read.ts';
import type { LoadProgress } from '../../store/slices/dataset.ts';
import type { IndexArrays } from '../../timeline/index/event-index.ts';
import type { OpeningMessage } from '../../workers/open-messages.ts';

export interface Loaded {
  readonly dataset: OpenDataset;
  readonly arrays: IndexArrays;
}

/** A worker that opens the dataset at an address, and what it has said so far. */
export interface Opening {
  readonly address: string;
  readonly worker: Worker;
  readonly said: readonly OpeningMessage[];
  /** How it failed, where it has no word for it. */
  readonly failed?: Event;
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
  const { worker, said, failed } = early?.address === address ? early : startOpening(address);
  return await new Promise<Result<Loaded, LoadProblem>>((resolve) => {
    const hear = (message: OpeningMessage): void => {
      if (signal.aborted) return;
      if (message.type === 'progress') onProgress(message);
      else if (message.type === 'failed') resolve(err(message.problem));
      else resolve(ok({ dataset: openRead(message.read), arrays: message.arrays }));
    };
    signal.addEventListener('abort', () => resolve(err({ type: 'cancelled', address })));
    const fail = (event: Event): void => resolve(err(failureOf(event, address)));
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<OpeningMessage>) => hear(data));
    for (const message of said) hear(message);
    if (failed !== undefined) fail(failed);
  }).finally(() => worker.terminate());
}

/** Why a worker failed: one whose own file cannot be fetched has nothing to say, one that ran and fell says what of. */
function failureOf(event: Event, address: string): LoadProblem {
  return event instanceof ErrorEvent
    ? { type: 'gave-up', address, detail: event.message }
    : { type: 'unreachable', address, offline: !navigator.onLine };
}

function startOpening(address: string): Opening {
  const worker = new Worker(new URL('../../workers/open-dataset.ts', import.meta.url), {
    type: 'module',
    name: address,
  });
  return { address, worker, said: [] };
}
