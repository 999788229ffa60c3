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

/** Between a cluster and the edge of a picture: moved any further it would touch the next one. */
const besideClusterPx = 2;

/** Where the middle of a cluster goes so that a picture has all of it. */
export function keptWhole(viewport: Viewport, along: number, radius: number): number {
  if (viewport.marginPx === undefined) return along;
  const room = radius + besideClusterPx;
  return Math.max(Math.min(along, axisLength(viewport) - room), room);
}
