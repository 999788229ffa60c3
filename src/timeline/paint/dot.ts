import type { Palette } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { type DrawingNode, node } from './drawing.ts';
import { dashOf, hueOf, isFilled, outlineWidth } from './ink.ts';

/** A day, at a scale where a day is smaller than the dot; drawn around 0, 0. */
export function paintDot(mark: Mark, radius: number, palette: Palette): readonly DrawingNode[] {
  const hue = hueOf(mark, palette);
  const filled = isFilled(mark.status);
  const body = node('circle', 'body', {
    r: filled ? radius : radius - outlineWidth / 2,
    fill: filled ? hue : palette.paper,
    stroke: filled ? palette.paper : hue,
    'stroke-width': filled ? 1 : outlineWidth,
    'stroke-dasharray': dashOf(mark.status),
  });
  if (mark.status === 'claimed') return [body, node('circle', 'sign', { r: radius * 0.36, fill: hue })];
  if (mark.status !== 'denied') return [body];
  const reach = radius + 1.5;
  return [
    body,
    node('line', 'sign', {
      x1: -reach,
      y1: reach,
      x2: reach,
      y2: -reach,
      stroke: hue,
      'stroke-width': outlineWidth,
      'stroke-linecap': 'round',
    }),
  ];
}
