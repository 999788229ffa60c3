import type { Interval } from '../base/interval.ts';
import type { Language } from '../model/bilingual.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { IndexArrays } from '../timeline/index/event-index.ts';
import type { Axis } from '../timeline/viewport.ts';
import type { PictureRequest } from './request.ts';
import type { SizePx } from './sizes.ts';

/** What a picture is made of besides the request: the dataset, and what the page shows of it. */
export interface PictureContext {
  readonly dataset: OpenDataset;
  /** The arrays of its index, where they were made before. */
  readonly arrays?: IndexArrays | undefined;
  /** A byte for each event by its place in the dataset, 1 where it passes the filter; undefined lets all pass. */
  readonly matches?: Uint8Array | undefined;
  /** The filter in words, said under the title; undefined where all events pass. */
  readonly sayFilter?: (language: Language) => string | undefined;
  readonly screen: SizePx & { readonly span: Interval; readonly axis: Axis };
  /** Whether long stretches without events are folded. */
  readonly isFolded?: boolean;
  readonly selected?: string | undefined;
  readonly linked: readonly string[];
  readonly highlighted?: readonly string[] | undefined;
  /** The day line, in milliseconds UTC. */
  readonly today?: number | undefined;
  /** The public address of what a picture of this span shows, as it says it; undefined when the timeline has none. */
  readonly linkTo: (span: Interval | undefined, said: PictureRequest) => string | undefined;
}
