import { type Palette, steppedBack } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { type DrawingNode, node, standingNode } from './drawing.ts';
import { paintDot } from './dot.ts';
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
    [...rings(mark, palette), ...body],
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

/** Selected: a ring in the accent. Linked: a thin one. Focused by keyboard: a ring of ink further out. Hovered: a faint one. */
function rings(mark: Mark, palette: Palette): readonly DrawingNode[] {
  const ring = (key: string, gap: number, stroke: string, width: number, opacity = 1): DrawingNode => {
    const half = { width: mark.box.width / 2 + gap, height: mark.box.height / 2 + gap };
    return node('rect', key, {
      x: -half.width,
      y: -half.height,
      width: half.width * 2,
      height: half.height * 2,
      rx: Math.min(half.width, half.height, mark.form.type === 'dot' ? Infinity : 6),
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-opacity': opacity,
    });
  };
  return [
    ...(mark.hovered && !mark.selected ? [ring('hovered', 3, palette.ink, 1, 0.45)] : []),
    ...(mark.linked && !mark.selected ? [ring('linked', 3.5, palette.accent, 1)] : []),
    ...(mark.selected ? [ring('selected', 4, palette.accent, 2)] : []),
    ...(mark.focused ? [ring('focused', 7, palette.ink, 2)] : []),
  ];
}
