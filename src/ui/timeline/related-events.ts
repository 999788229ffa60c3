import type { TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';

/** What the open event brings out on the axis: events linked to it, and all those that its open article tells. */
export interface RelatedEvents {
  readonly linked: readonly string[];
  readonly highlighted: readonly string[] | undefined;
}

export function relatedEvents(
  event: TimelineEvent | undefined,
  passage: Passage | undefined,
  index: DatasetIndex | undefined,
): RelatedEvents {
  if (event === undefined || index === undefined) return { linked: [], highlighted: undefined };
  const told = passage && index.passagesOf(passage.article);
  return {
    linked: [...new Set(index.linksOf(event.id).map((link) => link.event.id))],
    highlighted: told && [...new Set(told.map((found) => found.event.id))],
  };
}
