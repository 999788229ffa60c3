import { type Palette, steppedBack } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { type DrawingNode, node, standingNode } from './drawing.ts';
import { paintDot } from './dot.ts';
import { paintRings } from './rings.ts';
import type { Axis } from '../viewport.ts';
import { paintSpan } from './span.ts';

/** Lighter, and still 3:1 against the paper (WCAG 1.4.11). */
const uncertainOpacity = 0.76;

export function paintMark(
  mark: Mark,
  palette: Palette,
  idPrefix: string,
  axis: Axis = 'horizontal',
): DrawingNode {
  const { form } = mark;
  const inks = mark.faded ? steppedBack(palette) : palette;
  const body =
    form.type === 'dot' ? paintDot(mark, form.radius, inks) : paintBar(mark, form, inks, idPrefix, axis);
  return standingNode(
    `mark ${mark.id}`,
    mark,
    { 'data-event': mark.id, opacity: mark.uncertain ? uncertainOpacity : undefined },
    [...paintRings(mark, palette), ...body],
  );
}

/** A bar is drawn as if it lay, and raised by a quarter turn where the axis is vertical. */
function paintBar(
  mark: Mark,
  { thickness, stretches }: Extract<Mark['form'], { type: 'bar' }>,
  palette: Palette,
  idPrefix: string,
  axis: Axis,
): readonly DrawingNode[] {
  const middle = axis === 'vertical' ? mark.y : mark.x;
  const local = stretches.map((stretch) => ({ ...stretch, x: stretch.x - middle }));
  const bar = paintSpan(mark, thickness, local, palette, idPrefix);
  return axis === 'vertical' ? [node('g', 'raised', { transform: 'rotate(90)' }, bar)] : bar;
}
