import type { LoadProblem } from '../model/load-problem.ts';
import { arrangeColumns } from '../timeline/index/event-index.ts';
import type { OpeningMessage } from './messages.ts';
import { problemOf, type ReadProgress, readFile } from './read-file.ts';

/** Opens a large dataset off the main thread: told an address, it fetches, reads, checks and indexes what lies there. */

const progressEveryMs = 80;

addEventListener('message', ({ data }: MessageEvent<string>) => void open(data));

async function open(address: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    return fail({ type: 'unreachable', address, offline: !navigator.onLine });
  }
  if (!response.ok) return fail({ type: 'refused', address, httpStatus: response.status });
  try {
    const file = await readFile(response.body ?? new Blob([]).stream(), tellProgress(totalBytesOf(response)));
    if (!file.ok) return fail({ ...file.error, address });
    const { read, columns } = file.value;
    say({ type: 'opened', read, arrays: arrangeColumns(columns) });
  } catch (cause) {
    fail(problemOf(cause, address));
  }
}

/** Of an answer in another encoding the length that it states is not that of what arrives. */
function totalBytesOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? 0);
  return headers.has('content-encoding') || length === 0 ? undefined : length;
}

function tellProgress(totalBytes: number | undefined): (progress: ReadProgress) => void {
  let told = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - told < progressEveryMs) return;
    told = now;
    say({ type: 'progress', totalBytes, ...progress });
  };
}

function fail(problem: LoadProblem): void {
  say({ type: 'failed', problem });
}

/** Buffers are handed over, not copied. */
function say(message: OpeningMessage): void {
  postMessage(message, { transfer: [...buffersIn(message)] });
}

function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}
