import { rememberOf } from '../base/remember.ts';
import type { TimelineEvent } from '../model/event.ts';
import { directions } from '../model/languages.ts';
import type { Article } from '../model/article.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { Passage } from '../model/passage.ts';
import type { IndexArrays } from '../timeline/index/event-index.ts';
import type { Direction } from '../timeline/props.ts';
import { type DateStyle, sameStyle } from '../words/date-style.ts';
import type { AppState } from './app-store.ts';
import { createDatasetIndex, type DatasetIndex } from './dataset-index.ts';

const indexOf = rememberOf(createDatasetIndex);

export function selectDataset({ loaded }: AppState): OpenDataset | undefined {
  return loaded.status === 'ready' ? loaded.dataset : undefined;
}

/** Whether anything of the timeline has a date. */
export function hasDates(state: AppState): boolean {
  const dataset = selectDataset(state);
  return dataset !== undefined && dataset.relations.undated.length < dataset.events.length;
}

export function selectArrays({ loaded }: AppState): IndexArrays | undefined {
  return loaded.status === 'ready' ? loaded.arrays : undefined;
}

const noArticles: readonly Article[] = [];

/** Those of the open dataset. */
export function selectArticles(state: AppState): readonly Article[] {
  return selectDataset(state)?.articles ?? noArticles;
}

/** Built at the first question about a dataset, the same object ever after. */
export function selectIndex(state: AppState): DatasetIndex | undefined {
  const dataset = selectDataset(state);
  return dataset && indexOf(dataset);
}

const openEvents = new WeakMap<
  OpenDataset,
  { readonly id: string; readonly event: TimelineEvent | undefined }
>();

/** The same object as long as the same event is open, even if its list makes a new one each time it is asked. */
export function selectOpenEvent(state: AppState): TimelineEvent | undefined {
  const dataset = selectDataset(state);
  const { eventId: id } = state;
  if (dataset === undefined || id === undefined) return undefined;
  const known = openEvents.get(dataset);
  if (known?.id === id) return known.event;
  const event = selectIndex(state)?.findEvent(id);
  openEvents.set(dataset, { id, event });
  return event;
}

/** The passage that the reader shows: the one asked for, else the event's first. */
export function selectOpenPassage(state: AppState): Passage | undefined {
  const event = selectOpenEvent(state);
  return event?.passages.find(({ id }) => id === state.passageId) ?? event?.passages[0];
}

export function selectLanguage({ language }: AppState): AppState['language'] {
  return language;
}

/** How dates and numbers are said; the same object as long as it says the same. */
export function selectDateStyle({ language, months, digits, hijri }: AppState): DateStyle {
  return sameStyle({ language, months, digits, hijri });
}

/** The direction of the time axis. */
export function selectDirection({ direction, language }: AppState): Direction {
  return direction ?? directions[language];
}
