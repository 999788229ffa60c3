import type { Coverage } from '../../find/event-texts.ts';
import type { Question } from '../../find/facets.ts';
import { type Answer, Finder } from '../../find/finder.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { RowBytes } from '../../model/read/row-bytes.ts';
import type { FindingMessage, FindingTask } from '../../workers/find-messages.ts';

/** Who answers questions about the events of one dataset. */
export interface Seeker {
  readonly coverage: Coverage;
  /** Reads the events; resolves when questions can be answered. */
  readonly read: (onProgress: (events: number) => void) => Promise<void>;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly stop: () => void;
}

/** Above so many bytes of events only their titles and names are searched: the index takes about as much again. */
const mostBytes = 128 * 2 ** 20;
/** Read in one go by the worker. */
const pieceBytes = 2 ** 22;

/** In a worker where the events are bytes that can be handed to one, else here. */
export function createSeeker(dataset: OpenDataset): Seeker {
  const { rows } = dataset.events;
  return rows === undefined ? seekHere(dataset) : seekInWorker(dataset, rows);
}

function seekHere(dataset: OpenDataset): Seeker {
  const { events } = dataset;
  const finder = new Finder(dataset, 'whole');
  return {
    coverage: 'whole',
    read: async () => {
      for (let position = 0; position < events.length; position++) finder.add(events.at(position));
    },
    ask: async (question) => finder.answer(question),
    stop: () => undefined,
  };
}

function seekInWorker({ actors, places, articles }: OpenDataset, rows: RowBytes): Seeker {
  const worker = new Worker(new URL('../../workers/find.ts', import.meta.url), { type: 'module' });
  const bytes = rows.segments.reduce((sum, { length }) => sum + length, 0);
  const coverage = bytes > mostBytes ? 'titles' : 'whole';
  const sources = articles.map(({ id, outlet, agency }) => ({ id, outlet, agency }));
  post(worker, { type: 'open', named: { actors, places, articles: sources }, coverage });
  return {
    coverage,
    read: async (onProgress) => {
      for (const piece of piecesOf(rows)) {
        post(worker, { type: 'read', ...piece }, [piece.segment.buffer, piece.ends.buffer]);
        const said = await nextMessage(worker);
        if (said.type === 'read') onProgress(said.events);
      }
    },
    ask: async (question) => {
      post(worker, { type: 'ask', question });
      const said = await nextMessage(worker);
      if (said.type !== 'answer') throw new Error('the search answered something else');
      return said.answer;
    },
    stop: () => worker.terminate(),
  };
}

interface Piece {
  readonly segment: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Copies, one at a time, so that never more than a piece is there twice. */
function* piecesOf({ segments, firsts, ends }: RowBytes): Generator<Piece> {
  for (const [n, segment] of segments.entries()) {
    const end = firsts[n + 1] ?? ends.length;
    for (let first = firsts[n] ?? 0, from = 0; first < end;) {
      let next = first + 1;
      while (next < end && (ends[next] ?? 0) - from <= pieceBytes) next += 1;
      const to = ends[next - 1] ?? segment.length;
      const begin = from;
      yield { segment: segment.slice(from, to), ends: ends.slice(first, next).map((each) => each - begin) };
      [first, from] = [next, to];
    }
  }
}

function post(worker: Worker, task: FindingTask, transfer: ArrayBuffer[] = []): void {
  worker.postMessage(task, transfer);
}

function nextMessage(worker: Worker): Promise<FindingMessage> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FindingMessage>) => {
        done.abort();
        resolve(data);
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      ({ message }) => {
        done.abort();
        reject(new Error(message));
      },
      { signal },
    );
  });
}
