import { axisLength, isVertical, type Viewport } from '../viewport.ts';
import type { Extent } from './extent.ts';
import { headerHeight } from './vertical/columns.ts';

/** Where on the axis labels may stand, in px along time. */
export function edgesOf(viewport: Viewport): Extent {
  return pictureEdges(viewport) ?? { start: 0, end: axisLength(viewport) };
}

/** Between which a picture keeps all that begins and ends in it, in px along time; undefined on screen. */
export function pictureEdges(viewport: Viewport): Extent | undefined {
  const { marginPx } = viewport;
  if (marginPx === undefined) return undefined;
  const head = isVertical(viewport) ? headerHeight : 0;
  return { start: head + marginPx, end: axisLength(viewport) - marginPx };
}

/** Between a cluster and the edge of a picture. */
const besideClusterPx = 2;

/** Clusters are whole in a picture, in px along time; on screen they pass under its edges. */
export function clusterEdges(viewport: Viewport): Extent {
  if (viewport.marginPx === undefined) return { start: -Infinity, end: Infinity };
  const head = isVertical(viewport) ? headerHeight : 0;
  return { start: head + besideClusterPx, end: axisLength(viewport) - besideClusterPx };
}
