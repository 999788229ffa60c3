import { lightened, type Palette, steppedBack } from '../palette.ts';
import type { BarForm, Mark } from '../scene.ts';
import { type DrawingNode, groupAt, node } from './drawing.ts';
import { paintDot } from './dot.ts';
import { paintRings } from './rings.ts';
import type { Axis } from '../viewport.ts';
import { paintSpan } from './span.ts';

export function markKey({ id }: Pick<Mark, 'id'>): string {
  return `mark ${id}`;
}

export function paintMark(
  mark: Mark,
  palette: Palette,
  idPrefix: string,
  axis: Axis = 'horizontal',
): DrawingNode {
  const { form } = mark;
  const sure = mark.faded ? steppedBack(palette) : palette;
  const inks = mark.uncertain ? lightened(sure) : sure;
  const body =
    form.type === 'dot'
      ? paintDot(mark, form.radius, inks)
      : raised(axis, paintSpan(mark, around(axis === 'vertical' ? mark.y : mark.x, form), inks, idPrefix));
  return groupAt(markKey(mark), mark, { 'data-event': mark.id }, [...paintRings(mark, palette), ...body]);
}

/** The same bar with its stretches counted from its middle. */
function around(middle: number, form: BarForm): BarForm {
  return { ...form, stretches: form.stretches.map((stretch) => ({ ...stretch, x: stretch.x - middle })) };
}

/** A bar is drawn as if it lay, and raised by a quarter turn where the axis is vertical. */
function raised(axis: Axis, bar: readonly DrawingNode[]): readonly DrawingNode[] {
  return axis === 'vertical' ? [node('g', 'raised', { transform: 'rotate(90)' }, bar)] : bar;
}
