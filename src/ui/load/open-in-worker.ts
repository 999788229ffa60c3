import { err, ok, type Result } from '../../base/result.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import { openRead } from '../../model/read/open-read.ts';
import type { LoadProgress } from '../../store/slices/dataset.ts';
import type { OpeningMessage } from '../../workers/messages.ts';
import type { Loaded } from './load-dataset.ts';

/** Opens a dataset of any length off the main thread. Aborting ends the worker at once, whatever it is at. */
export async function openInWorker(
  address: string,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<Loaded, LoadProblem>> {
  const worker = new Worker(new URL('../../workers/open-dataset.ts', import.meta.url), { type: 'module' });
  return await new Promise<Result<Loaded, LoadProblem>>((resolve) => {
    signal.addEventListener('abort', () => resolve(err({ type: 'cancelled', address })));
    worker.addEventListener('error', ({ message }) =>
      resolve(err({ type: 'gave-up', address, detail: message })),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<OpeningMessage>) => {
      if (data.type === 'progress') onProgress(data);
      else if (data.type === 'failed') resolve(err(data.problem));
      else resolve(ok({ dataset: openRead(data.read), arrays: data.arrays }));
    });
    worker.postMessage(address, []);
  }).finally(() => worker.terminate());
}
