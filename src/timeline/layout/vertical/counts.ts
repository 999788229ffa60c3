import type { Cluster } from '../../scene.ts';
import { timeToX, type Viewport } from '../../viewport.ts';
import { cellMsAt } from '../cells.ts';
import { type UnplacedCluster, unplacedCluster, clusterAt } from '../clusters.ts';
import type { Extent } from '../extent.ts';
import { headerHeight, leastRow } from './columns.ts';
import type { VerticalContext } from './vertical-context.ts';

/** The count of a row before it gives way to its neighbours, in px from the top. */
interface Count {
  readonly cluster: UnplacedCluster;
  readonly rowTop: number;
  readonly y: number;
}

/** No cluster is larger, and that of the next row has this much of its own whatever a neighbour takes. */
const largestPx = 28;
const mostOverPx = leastRow - largestPx;
/** From a cluster that gives way to the edge that it shares. */
const apartPx = 1;

/**
 * How many more begin in each row, at the side where its lines end: the cluster stands where they do. Two that would touch give
 * way to each other at the edge between their rows.
 */
export function placeCounts(context: VerticalContext): readonly Cluster[] {
  const { view, columns } = context;
  const edges = wholeWithin(view.viewport);
  const counts = countsOf(context, edges);
  return counts.map((count, n) => {
    const { cluster, y } = count;
    const [above, below] = [counts[n - 1], counts[n + 1]];
    const from = (above === undefined ? edges.start : borderOf(above, count) + apartPx) + cluster.radius;
    const to = (below === undefined ? edges.end : borderOf(count, below) - apartPx) - cluster.radius;
    return clusterAt(view, cluster, columns.counts, clamped(y, from, Math.max(from, to)));
  });
}

/** Clusters are whole in a picture; on screen they pass under its edges. */
function wholeWithin({ marginPx, heightPx }: Viewport): Extent {
  return marginPx === undefined
    ? { start: -Infinity, end: Infinity }
    : { start: headerHeight, end: heightPx };
}

function countsOf(context: VerticalContext, edges: Extent): readonly Count[] {
  const { viewport } = context.view;
  const { perMs, cells } = context.plan;
  const at = (time: number): number => timeToX(viewport, time);
  const rowTop = (row: number): number => at(row * cellMsAt(perMs));
  return cells
    .filter(({ runsOn }) => runsOn === undefined)
    .flatMap((cell) => {
      const cluster = unplacedCluster(context, cell);
      if (cluster === undefined) return [];
      const inRow = clamped(at(cell.place), rowTop(cell.cell), rowTop(cell.cell + 1));
      const y = clamped(inRow, edges.start + cluster.radius, edges.end - cluster.radius);
      return [{ cluster, rowTop: rowTop(cell.cell), y }];
    });
}

/** Between two clusters: where one would touch the other, as near as can be to the edge of the later row. */
function borderOf(above: Count, below: Count): number {
  const foot = above.y + above.cluster.radius;
  const head = below.y - below.cluster.radius;
  const border = clamped(below.rowTop, Math.min(foot, head), Math.max(foot, head));
  return clamped(border, below.rowTop - mostOverPx, below.rowTop + mostOverPx);
}

function clamped(px: number, from: number, to: number): number {
  return Math.min(Math.max(px, from), to);
}
