import { err, ok, type Result } from '../base/result.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import { eventAt, isInView } from '../timeline/index/event-index.ts';
import { countTouching, findTouching } from '../timeline/index/lookup.ts';
import type { PictureContext } from './context.ts';
import type { ListedEvent } from './event-list.ts';
import type { PictureRequest } from './request.ts';
import type { Subject } from './subject.ts';

export interface ListTooLong {
  readonly type: 'list-too-long';
  readonly count: number;
  readonly most: number;
}

/** In a picture; on pages there is room for more. */
const mostInPicture = 400;
const mostOnPages = 4000;

/** The events of the span, in order of time, then those at the positions `undated`; none without a list. */
export function listEvents(
  { list, format }: PictureRequest,
  { dataset }: PictureContext,
  { index, reach }: Subject,
  undated: readonly number[],
): Result<readonly ListedEvent[], ListTooLong> {
  if (!list) return ok([]);
  const most = format === 'pdf' ? mostOnPages : mostInPicture;
  const count = countTouching(index.lookup, reach) + undated.length;
  if (count > most) return err({ type: 'list-too-long', count, most });
  const dated = findTouching(index.lookup, reach)
    .filter((i) => isInView(index, i, reach))
    .map((i) => eventAt(index, i));
  return ok(withArticles([...dated, ...undated.map(dataset.events.at)], dataset));
}

/** Positions of the events without a date that pass the filter; they belong to no other span than all of time. */
export function undatedOf({ span }: PictureRequest, { dataset, matches }: PictureContext): readonly number[] {
  if (span !== 'whole') return [];
  return Array.from(dataset.relations.undated).filter(
    (position) => matches === undefined || matches[position] === 1,
  );
}

function withArticles(events: readonly TimelineEvent[], dataset: OpenDataset): readonly ListedEvent[] {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return events.map((event) => ({
    event,
    articles: [...new Set(event.passages.map(({ article }) => article))]
      .map((id) => articles.get(id))
      .filter((article) => article !== undefined),
  }));
}
