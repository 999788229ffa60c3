import type { StateCreator } from 'zustand/vanilla';
import type { Interval } from '../../base/interval.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { IndexArrays } from '../../timeline/index/event-index.ts';
import type { AppState } from '../app-store.ts';

/** How far the loading of a large file has come. */
export interface LoadProgress {
  readonly bytes: number;
  /** Undefined where nobody knows. */
  readonly totalBytes: number | undefined;
  readonly events: number;
}

type DatasetState =
  | { readonly status: 'loading'; readonly progress?: LoadProgress }
  | { readonly status: 'failed'; readonly problem: LoadProblem }
  | {
      readonly status: 'ready';
      readonly dataset: OpenDataset;
      readonly address: string;
      /** The arrays of its index, where they were made while it was read. */
      readonly arrays?: IndexArrays | undefined;
    };

/** The text of an article as far as it could be had. */
export type ArticleText =
  | { readonly status: 'loading' }
  /** `verified` is false where the browser offers no way to compute a SHA-256. */
  | { readonly status: 'ready'; readonly text: string; readonly verified: boolean }
  /** All that may be shown of it, at its places in a text of the length of the whole. */
  | { readonly status: 'excerpts'; readonly text: string; readonly gaps: readonly Interval[] }
  | { readonly status: 'missing' | 'differs' | 'offline' };

export interface DatasetSlice {
  readonly loaded: DatasetState;
  readonly articleTexts: Readonly<Record<string, ArticleText>>;
  readonly setLoaded: (loaded: DatasetState) => void;
  readonly setArticleText: (article: string, text: ArticleText) => void;
}

export const createDatasetSlice: StateCreator<AppState, [], [], DatasetSlice> = (set) => ({
  loaded: { status: 'loading' },
  articleTexts: {},
  setLoaded: (loaded) => set({ loaded }),
  setArticleText: (article, text) =>
    set(({ articleTexts }) => ({ articleTexts: { ...articleTexts, [article]: text } })),
});
