import type { Palette } from '../palette.ts';
import type { Link, Scene } from '../scene.ts';
import { type DrawingNode, node } from './drawing.ts';

/** Hairlines in the accent: from the selected mark down to the axis, and over to its linked events. */
export function paintLinks({ links, dropLine, axis, direction }: Scene, palette: Palette): DrawingNode {
  const drop =
    dropLine === undefined
      ? []
      : [
          node('line', 'drop', {
            ...dropLine,
            stroke: palette.accent,
          }),
        ];
  return node('g', 'links', {}, [
    ...drop,
    ...links.map((link) => paintLink(link, palette, axis === 'horizontal' ? undefined : direction)),
  ]);
}

/** Bows up, or on a vertical axis away from it. */
function paintLink({ key, x1, y1, x2, y2 }: Link, palette: Palette, upright?: 'rtl' | 'ltr'): DrawingNode {
  const out = Math.min(Math.abs(y2 - y1) * 0.1, 40) + 12;
  const side = upright === 'rtl' ? Math.min(x1, x2) - out : Math.max(x1, x2) + out;
  const bow = Math.min(Math.abs(x2 - x1) * 0.2, 60) + 12;
  const top = Math.min(y1, y2) - bow;
  const way =
    upright === undefined ? [x1, y1, x1, top, x2, top, x2, y2] : [x1, y1, side, y1, side, y2, x2, y2];
  const points = way.map((px) => Math.round(px * 10) / 10);
  const [ax, ay, bx, by, cx, cy, dx, dy] = points;
  return node('path', key, {
    d: `M${ax} ${ay}C${bx} ${by} ${cx} ${cy} ${dx} ${dy}`,
    fill: 'none',
    stroke: palette.accent,
    'stroke-dasharray': '1 3',
    'stroke-linecap': 'round',
  });
}
