import { err, ok, type Result } from '../base/result.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import { eventAt, isInView } from '../timeline/index/event-index.ts';
import { countTouching, findTouching } from '../timeline/index/lookup.ts';
import type { PictureContext } from './context.ts';
import type { ListedEvent } from './event-list.ts';
import type { PictureRequest } from './request.ts';
import type { Stand } from './stand.ts';

export interface ListTooLong {
  readonly type: 'list-too-long';
  readonly count: number;
  readonly most: number;
}

/** In a picture; on pages there is room for more. */
const mostInPicture = 400;
const mostOnPages = 4000;

/** The events of the span, in order of time, then those without a date when all of time is wanted; none without a list. */
export function listEvents(
  { list, format, span }: PictureRequest,
  { dataset, matches }: PictureContext,
  { index, reach }: Stand,
): Result<readonly ListedEvent[], ListTooLong> {
  if (!list) return ok([]);
  const most = format === 'pdf' ? mostOnPages : mostInPicture;
  const undated = span === 'whole' ? passing(dataset.relations.undated, matches) : [];
  const count = countTouching(index.lookup, reach) + undated.length;
  if (count > most) return err({ type: 'list-too-long', count, most });
  const dated = findTouching(index.lookup, reach)
    .filter((i) => isInView(index, i, reach))
    .map((i) => eventAt(index, i));
  return ok(withArticles([...dated, ...undated.map(dataset.events.at)], dataset));
}

function passing(positions: Iterable<number>, matches: Uint8Array | undefined): readonly number[] {
  return Array.from(positions).filter((position) => matches === undefined || matches[position] === 1);
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
