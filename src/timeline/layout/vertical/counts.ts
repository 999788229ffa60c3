import type { Cluster } from '../../scene.ts';
import { clusterAt, standingClusters } from '../clusters.ts';
import type { VerticalContext } from './vertical-context.ts';

/** How many more begin in each row, at the side where its lines end: the cluster stands where they do. */
export function placeCounts(context: VerticalContext): readonly Cluster[] {
  const { view, columns } = context;
  return standingClusters(context).map(({ cluster, along }) =>
    clusterAt(view, cluster, columns.counts, along),
  );
}
