import { type Palette, steppedBack } from '../palette.ts';
import type { Cluster, TextLine } from '../scene.ts';
import { type DrawingNode, node, translation } from './drawing.ts';
import { paintText } from './paint-text.ts';

/** Ink, never a hue: it stands for events of any kind. */
export function paintCluster(cluster: Cluster, palette: Palette): DrawingNode {
  const { key, x, y, radius, text, unit, faded } = cluster;
  const inside = (line: TextLine): TextLine => ({ ...line, x: line.x - x, y: line.y - y });
  return node(
    'g',
    `cluster ${key}`,
    {
      'data-cluster': key,
      transform: translation(x, y),
      style: 'font-variant-numeric: tabular-nums',
    },
    [
      node('circle', 'body', { r: radius, fill: (faded ? steppedBack(palette) : palette).ink }),
      paintText(inside(text), 'count', palette),
      ...(unit ? [paintText(inside(unit), 'unit', palette)] : []),
    ],
  );
}
