import { arrangeColumns } from '../timeline/index/event-index.ts';
import type { OpeningMessage } from './open-messages.ts';
import { problemOf, type ReadProgress, readFile } from './read-file.ts';

const progressEveryMs = 80;

/** Reads, checks and indexes the dataset that was asked for, and tells of it: it never throws, its last word is the outcome. */
export async function openFile(
  address: string,
  request: Promise<Response>,
  tell: (message: OpeningMessage) => void,
): Promise<void> {
  let response: Response;
  try {
    response = await request;
  } catch {
    return tell({ type: 'failed', problem: { type: 'unreachable', address, offline: !navigator.onLine } });
  }
  if (!response.ok)
    return tell({ type: 'failed', problem: { type: 'refused', address, httpStatus: response.status } });
  try {
    const body = response.body ?? new Blob([]).stream();
    const file = await readFile(body, tellProgress(totalBytesOf(response), tell));
    if (!file.ok) return tell({ type: 'failed', problem: { ...file.error, address } });
    const { read, columns } = file.value;
    tell({ type: 'opened', read, arrays: arrangeColumns(columns) });
  } catch (cause) {
    tell({ type: 'failed', problem: problemOf(cause, address) });
  }
}

/** Of an answer in another encoding the length that it states is not that of what arrives. */
function totalBytesOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? 0);
  return headers.has('content-encoding') || length === 0 ? undefined : length;
}

/** From some time after the beginning on, so that nothing is said of a short file. */
function tellProgress(
  totalBytes: number | undefined,
  tell: (message: OpeningMessage) => void,
): (progress: ReadProgress) => void {
  let told = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - told < progressEveryMs) return;
    told = now;
    tell({ type: 'progress', totalBytes, ...progress });
  };
}
