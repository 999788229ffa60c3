import type { LoadProblem } from '../model/load-problem.ts';
import type { ReadDataset } from '../model/read/dataset-reader.ts';
import type { IndexArrays } from '../timeline/index/event-index.ts';

/** What the worker that opens a dataset says: how far it is, some times, and in the end one of the others. */
export type OpeningMessage =
  | {
      readonly type: 'progress';
      readonly bytes: number;
      /** Undefined where the server does not say. */
      readonly totalBytes: number | undefined;
      readonly events: number;
    }
  | { readonly type: 'opened'; readonly read: ReadDataset; readonly arrays: IndexArrays }
  | { readonly type: 'failed'; readonly problem: LoadProblem };
