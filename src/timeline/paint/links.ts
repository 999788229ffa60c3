import type { Interval } from '../../base/interval.ts';
import type { Palette } from '../palette.ts';
import type { Link, Scene } from '../scene.ts';
import { horizontalClearOf, verticalClearOf } from './clear-of.ts';
import { type Curve, curveClearOf } from './curve.ts';
import { type DrawingNode, node } from './drawing.ts';

/** Hairlines in the accent, broken where a label stands: from the selected mark to the axis, and over to its linked events. */
export function paintLinks(scene: Scene, palette: Palette): DrawingNode {
  const { links, axis, direction } = scene;
  const drop = dropOf(scene);
  return node('g', 'links', {}, [
    ...(drop === '' ? [] : [node('path', 'drop', { d: drop, fill: 'none', stroke: palette.accent })]),
    ...links.flatMap((link) =>
      paintLink(link, scene, palette, axis === 'horizontal' ? undefined : direction),
    ),
  ]);
}

/** Straight to the axis, whichever way that is; empty where nothing of it is seen. */
function dropOf({ dropLine, labels, axis }: Scene): string {
  if (dropLine === undefined) return '';
  const { x1, y1, x2, y2 } = dropLine;
  const boxes = labels.map(({ box }) => box);
  if (axis === 'horizontal')
    return verticalClearOf(x1, ends(y1, y2), boxes)
      .map(({ start, end }) => `M${tenths(x1)} ${tenths(start)}V${tenths(end)}`)
      .join('');
  return horizontalClearOf(y1, ends(x1, x2), boxes)
    .map(({ start, end }) => `M${tenths(start)} ${tenths(y1)}H${tenths(end)}`)
    .join('');
}

function ends(a: number, b: number): Interval {
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Bows up, or on a vertical axis away from it. */
function curveOf({ x1, y1, x2, y2 }: Link, vertical?: 'rtl' | 'ltr'): Curve {
  const out = Math.min(Math.abs(y2 - y1) * 0.1, 40) + 12;
  const side = vertical === 'rtl' ? Math.min(x1, x2) - out : Math.max(x1, x2) + out;
  const bow = Math.min(Math.abs(x2 - x1) * 0.2, 60) + 12;
  const top = Math.min(y1, y2) - bow;
  const from = [x1, y1] as const;
  const to = [x2, y2] as const;
  return vertical === undefined ? [from, [x1, top], [x2, top], to] : [from, [side, y1], [side, y2], to];
}

/** Nothing where titles hide all of it. */
function paintLink(
  link: Link,
  { labels }: Scene,
  palette: Palette,
  vertical?: 'rtl' | 'ltr',
): readonly DrawingNode[] {
  const pieces = curveClearOf(
    curveOf(link, vertical),
    labels.map(({ box }) => box),
  );
  if (pieces.length === 0) return [];
  const say = ([x, y]: Curve[number]): string => `${tenths(x)} ${tenths(y)}`;
  const line = node('path', link.key, {
    d: pieces.map(([a, b, c, d]) => `M${say(a)}C${say(b)} ${say(c)} ${say(d)}`).join(''),
    fill: 'none',
    stroke: palette.accent,
    'stroke-dasharray': '1 3',
    'stroke-linecap': 'round',
  });
  return [line];
}

function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
