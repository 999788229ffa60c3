import type { Palette } from '../palette.ts';
import type { Cluster } from '../scene.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { paintText } from './paint-text.ts';

/** Ink, never a hue: it stands for events of any kind. */
export function paintCluster(cluster: Cluster, palette: Palette): DrawingNode {
  const { key, x, y, radius, text, faded } = cluster;
  return node(
    'g',
    `cluster ${key}`,
    {
      'data-cluster': key,
      transform: `translate(${hundredths(x)} ${hundredths(y)})`,
      opacity: faded ? 0.4 : undefined,
      style: 'font-variant-numeric: tabular-nums',
    },
    [
      node('circle', 'body', { r: radius, fill: palette.ink }),
      paintText({ ...text, x: text.x - x, y: text.y - y }, 'count', palette),
    ],
  );
}
