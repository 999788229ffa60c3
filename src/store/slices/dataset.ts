import type { StateCreator } from 'zustand/vanilla';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { ShapeError } from '../../model/parse.ts';
import type { AppState } from '../app-store.ts';

/** Why a dataset cannot be shown. */
export type LoadProblem =
  /** Asked for from another origin, or by no address at all. */
  | { readonly type: 'elsewhere'; readonly address: string }
  | { readonly type: 'unreachable'; readonly address: string; readonly offline: boolean }
  | { readonly type: 'refused'; readonly address: string; readonly httpStatus: number }
  | { readonly type: 'not-json'; readonly address: string; readonly detail: string }
  | { readonly type: 'bad-shape'; readonly address: string; readonly errors: readonly ShapeError[] };

type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: LoadProblem }
  | { readonly status: 'ready'; readonly dataset: OpenDataset; readonly address: string };

/** The text of an article as far as it could be had; only `ready` may be shown. */
export type ArticleText =
  | { readonly status: 'loading' }
  /** `verified` is false where the browser offers no way to compute a SHA-256. */
  | { readonly status: 'ready'; readonly text: string; readonly verified: boolean }
  | { readonly status: 'missing' | 'differs' | 'offline' | 'excerpts' };

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
