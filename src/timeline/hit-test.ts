import type { Box, Cluster, Scene } from './scene.ts';

export type Hit =
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'cluster'; readonly cluster: Cluster }
  | { readonly type: 'brush'; readonly part: BrushPart }
  | { readonly type: 'ground' };

/** The whole brush, one of its edges, or the strip beside it. */
export type BrushPart = 'move' | 'left' | 'right' | 'strip';

/** What lies under a point of the scene; marks and clusters are met within `slopPx` around them. */
export function hitTest(scene: Scene, x: number, y: number, slopPx: number): Hit {
  if (scene.header !== undefined && distance(scene.header.box, x, y) === 0) return hitHeader(scene, x, y);
  const brush = brushPart(scene, x, y, slopPx);
  if (brush !== undefined) return { type: 'brush', part: brush };
  const plate = scene.labels.findLast((label) => label.plate && distance(label.box, x, y) === 0);
  const mark = nearest(scene.marks, ({ box, reach }) => distance(reach ?? box, x, y), slopPx);
  if (mark !== undefined && (plate === undefined || plate.id === mark.id))
    return { type: 'event', id: mark.id };
  if (plate !== undefined) return { type: 'event', id: plate.id };
  const cluster = nearest(scene.clusters, (each) => farFrom(each, x, y), slopPx);
  if (cluster !== undefined) return { type: 'cluster', cluster };
  const label = nearest(
    scene.labels,
    ({ box }) => distance(box, x, y),
    scene.axis === 'vertical' ? slopPx : 2,
  );
  if (label !== undefined) return { type: 'event', id: label.id };
  return hitNote(scene, x, y);
}

/** In the header nothing is met but what stands in it. */
function hitHeader({ clusters }: Scene, x: number, y: number): Hit {
  const running = clusters.find((each) => each.runsOn && farFrom(each, x, y) === 0);
  return running === undefined ? { type: 'ground' } : { type: 'cluster', cluster: running };
}

function hitNote({ empty, plot }: Scene, x: number, y: number): Hit {
  const line = empty?.lines.at(-1);
  const isOnLine = line !== undefined && Math.abs(y - line.y) < 18 && Math.abs(x - line.x) < plot.width / 2;
  return isOnLine && empty?.nearest !== undefined ? { type: 'event', id: empty.nearest } : { type: 'ground' };
}

function brushPart(
  { overview, heightPx }: Scene,
  x: number,
  y: number,
  slopPx: number,
): BrushPart | undefined {
  if (overview === undefined) return undefined;
  const { box, brush } = overview;
  if (y < box.y || y > heightPx) return undefined;
  const grip = Math.max(slopPx, 5);
  const left = Math.abs(x - brush.x);
  const right = Math.abs(x - brush.x - brush.width);
  if (Math.min(left, right) <= grip && brush.width > grip) return left <= right ? 'left' : 'right';
  return x >= brush.x - grip && x <= brush.x + brush.width + grip ? 'move' : 'strip';
}

function farFrom({ reach, radius, ...centre }: Cluster, x: number, y: number): number {
  return reach === undefined ? Math.hypot(x - centre.x, y - centre.y) - radius : distance(reach, x, y);
}

function nearest<T>(items: readonly T[], far: (item: T) => number, limit: number): T | undefined {
  let best: T | undefined;
  let least = limit;
  for (const item of items) {
    const distanceTo = far(item);
    if (distanceTo <= least) [best, least] = [item, distanceTo];
  }
  return best;
}

function distance({ x, y, width, height }: Box, atX: number, atY: number): number {
  const dx = Math.max(x - atX, atX - x - width, 0);
  const dy = Math.max(y - atY, atY - y - height, 0);
  return Math.hypot(dx, dy);
}
