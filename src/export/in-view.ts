import type { TimelineEvent } from '../model/event.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { Box, Cluster, Mark, Scene } from '../timeline/scene.ts';

/** A scene also holds what stands just beyond its edges, so that a pan finds it there; a picture explains what is seen. */
export function marksInView({ marks, widthPx }: Scene): readonly Mark[] {
  return marks.filter(({ box }) => isInView(box, widthPx));
}

export function clustersInView({ clusters, widthPx }: Scene): readonly Cluster[] {
  return clusters.filter(({ x, radius }) => x + radius > 0 && x - radius < widthPx);
}

/** Ids of the events of which the mark or the label is seen. */
export function idsInView(scene: Scene): ReadonlySet<string> {
  const labels = scene.labels.filter(({ box }) => isInView(box, scene.widthPx));
  return new Set([...marksInView(scene), ...labels].map(({ id }) => id));
}

/** The events of these ids, in the order of the dataset. */
export function eventsNamed(ids: ReadonlySet<string>, { events }: OpenDataset): readonly TimelineEvent[] {
  const positions = Array.from(ids, events.positionOf).filter((position) => position !== undefined);
  return positions.sort((a, b) => a - b).map(events.at);
}

function isInView({ x, width }: Box, widthPx: number): boolean {
  return x + width > 0 && x < widthPx;
}
