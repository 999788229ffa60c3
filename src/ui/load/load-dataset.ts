import { err, ok, type Result } from '../../base/result.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { openRead } from '../../model/read/open-read.ts';
import type { LoadProgress } from '../../store/slices/dataset.ts';
import { arrangeColumns, type IndexArrays } from '../../timeline/index/event-index.ts';
import { readFile } from '../../workers/read-file.ts';
import { openInWorker } from './open-in-worker.ts';

export interface Loaded {
  readonly dataset: OpenDataset;
  readonly arrays: IndexArrays;
}

/** Up to so many bytes (some 15,000 events) are read here, chunk by chunk: no chunk takes a frame. */
const mostBytesHere = 6_000_000;

/** Fetches and checks a dataset; every way to fail is a value that can be said in words. */
export async function loadDataset(
  address: string,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<Loaded, LoadProblem>> {
  const transfer = new AbortController();
  signal.addEventListener('abort', () => transfer.abort());
  let response: Response;
  try {
    response = await fetch(address, { signal: transfer.signal });
  } catch {
    if (signal.aborted) return err({ type: 'cancelled', address });
    return err({ type: 'unreachable', address, offline: !navigator.onLine });
  }
  if (!response.ok) return err({ type: 'refused', address, httpStatus: response.status });
  const isLong = Number(response.headers.get('content-length') ?? 0) > mostBytesHere;
  const here = isLong ? undefined : await readHere(response, address, signal);
  if (here !== undefined) return here;
  transfer.abort();
  return openInWorker(address, onProgress, signal);
}

/** Undefined when the file turns out to be too long to be read here. */
async function readHere(
  { body }: Response,
  address: string,
  signal: AbortSignal,
): Promise<Result<Loaded, LoadProblem> | undefined> {
  const tooLong = new AbortController();
  try {
    const file = await readFile(body ?? new Blob([]).stream(), ({ bytes }) => {
      if (bytes > mostBytesHere) tooLong.abort();
      tooLong.signal.throwIfAborted();
    });
    if (!file.ok) return err({ ...file.error, address });
    const { read, columns } = file.value;
    return ok({ dataset: openRead(read), arrays: arrangeColumns(columns) });
  } catch (cause) {
    if (signal.aborted) return err({ type: 'cancelled', address });
    if (tooLong.signal.aborted) return undefined;
    if (!(cause instanceof TypeError)) throw cause;
    return err({ type: 'broken-off', address, offline: !navigator.onLine });
  }
}
