import { eventAt, type EventIndex, isInView } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { membersOf } from '../../src/timeline/navigate.ts';
import type { View } from '../../src/timeline/view.ts';

/** How often each event in view is told, by its id: with a mark of its own, or counted in a cluster. */
export function timesTold(index: EventIndex, view: View): ReadonlyMap<string, number> {
  const { marks, clusters } = layout(index, view);
  const told = new Map<string, number>();
  for (let i = 0; i < index.count; i++)
    if (isInView(index, i, view.viewport.span)) told.set(eventAt(index, i).id, 0);
  const drawn = new Set(marks.map(({ id }) => id));
  for (const id of [...drawn, ...clusters.flatMap((cluster) => membersOf(index, view, cluster))])
    if (told.has(id)) told.set(id, (told.get(id) ?? 0) + 1);
  return told;
}
