import type { TimelineEvent } from '../model/event.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { Box, Cluster, Edge, Mark, Scene, Stretch } from '../timeline/scene.ts';
import { isVertical } from '../timeline/viewport.ts';

/** A scene also holds what stands just beyond its edges, so that a pan finds it there; a picture explains what is seen. */
export function marksInView(scene: Scene): readonly Mark[] {
  return scene.marks.filter(({ box }) => isInView(box, scene));
}

export function clustersInView(scene: Scene): readonly Cluster[] {
  return scene.clusters.filter(({ x, y, radius }) => {
    const side = 2 * radius;
    return isInView({ x: x - radius, y: y - radius, width: side, height: side }, scene);
  });
}

/** Whether an end of a bar that is no end, but an arrow, is seen. */
export function isOpenInView({ x, width, left, right }: Stretch, scene: Scene): boolean {
  const lengthPx = isVertical(scene) ? scene.heightPx : scene.widthPx;
  const isSeen = (edge: Edge, from: (px: number) => number): boolean =>
    edge.type === 'fade' && edge.open === true && from(edge.px) < lengthPx && from(edge.px) + edge.px > 0;
  return isSeen(left, () => x) || isSeen(right, (px) => x + width - px);
}

/** Ids of the events of which the mark or the label is seen. */
export function idsInView(scene: Scene): ReadonlySet<string> {
  const labels = scene.labels.filter(({ box }) => isInView(box, scene));
  return new Set([...marksInView(scene), ...labels].map(({ id }) => id));
}

/** The events of these ids, in the order of the dataset. */
export function eventsNamed(ids: ReadonlySet<string>, { events }: OpenDataset): readonly TimelineEvent[] {
  const positions = Array.from(ids, events.positionOf).filter((position) => position !== undefined);
  return positions.sort((a, b) => a - b).map(events.at);
}

/** What a horizontal axis holds is never above or below it. */
function isInView({ x, y, width, height }: Box, scene: Scene): boolean {
  const isBeside = x + width > 0 && x < scene.widthPx;
  return isBeside && (!isVertical(scene) || (y + height > 0 && y < scene.heightPx));
}
