import { rememberOf } from '../../base/remember.ts';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { bounds } from '../../time/bounds.ts';
import type { Edtf } from '../../time/edtf.ts';
import { knownEdtf } from '../../time/known-edtf.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { type EventShape, shapeOf } from './shape.ts';

/** What an event looks like on the axis; undefined without a date. */
export function shapeOfEvent(event: TimelineEvent, articles: readonly Article[]): EventShape | undefined {
  const date = dateOf(event);
  if (date === undefined) return undefined;
  const published = publicationEnds(articles);
  const known = event.passages
    .map(({ article }) => published.get(article))
    .filter((end) => end !== undefined && Number.isFinite(end));
  return shapeOf(date, known.length === 0 ? undefined : Math.max(...known.map(Number)));
}

/** Article id → end of its day of publication. */
const publicationEnds = rememberOf((articles: readonly Article[]): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  for (const { id, published } of articles) {
    const date = parseEdtf(published.date);
    if (date.ok) made.set(id, bounds(date.value).end);
  }
  return made;
});

/** Undefined without a date. */
export function dateOf({ date }: Pick<TimelineEvent, 'date'>): Edtf | undefined {
  return date === null ? undefined : knownEdtf(date);
}
