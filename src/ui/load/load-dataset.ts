import { err, ok, type Result } from '../../base/result.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { openRead } from '../../model/read/open-read.ts';
import type { LoadProgress } from '../../store/slices/dataset.ts';
import { arrangeColumns, type IndexArrays } from '../../timeline/index/event-index.ts';
import { problemOf, readFile } from '../../workers/read-file.ts';
import { openInWorker } from './open-in-worker.ts';

export interface Loaded {
  readonly dataset: OpenDataset;
  readonly arrays: IndexArrays;
}

/** Up to so many bytes (some 15,000 events) are read here, chunk by chunk: no chunk takes a frame. */
const mostBytesHere = 6_000_000;

/** A request for a file that is under way. */
export interface FileRequest {
  readonly address: string;
  readonly response: Promise<Response>;
  /** Ends it. */
  readonly transfer: AbortController;
}

/**
 * Fetches and checks a dataset; every way to fail is a value that can be said in words. `early` is a request that the
 * page made before the app was there.
 */
export async function loadDataset(
  address: string,
  early: FileRequest | undefined,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<Result<Loaded, LoadProblem>> {
  const { response: answer, transfer } = early?.address === address ? early : ask(address);
  signal.addEventListener('abort', () => transfer.abort());
  let response: Response;
  try {
    response = await answer;
  } catch {
    if (signal.aborted) return err({ type: 'cancelled', address });
    return err({ type: 'unreachable', address, offline: !navigator.onLine });
  }
  if (!response.ok) return err({ type: 'refused', address, httpStatus: response.status });
  const isLong = Number(response.headers.get('content-length') ?? 0) > mostBytesHere;
  const here = isLong ? undefined : await readHere(response, address, signal);
  if (here !== undefined) return here;
  transfer.abort();
  try {
    return await openInWorker(address, onProgress, signal);
  } catch (cause) {
    return err({ type: 'gave-up', address, detail: String(cause) });
  }
}

function ask(address: string): FileRequest {
  const transfer = new AbortController();
  return { address, response: fetch(address, { signal: transfer.signal }), transfer };
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
    if (tooLong.signal.aborted) return undefined;
    return err(signal.aborted ? { type: 'cancelled', address } : problemOf(cause, address));
  }
}
