import type { EventKind } from '../../model/event.ts';
import { type Palette, steppedBack } from '../palette.ts';
import { metrics } from '../layout/metrics.ts';
import type { Label } from '../scene.ts';
import { type DrawingNode, groupAt, node, translation } from './drawing.ts';
import { glyphs } from './glyphs.ts';
import { hueOf } from './ink.ts';
import { paintText } from './paint-text.ts';

export function labelKey({ id }: Pick<Label, 'id'>): string {
  return `label ${id}`;
}

export function paintGlyph(label: Pick<Label, 'kind' | 'glyph'>, palette: Palette): DrawingNode {
  const { x, y } = label.glyph;
  return node('g', 'glyph', { transform: translation(x, y) }, glyphPaths(label.kind, palette));
}

/** Around 0, 0. */
function glyphPaths(kind: EventKind, palette: Palette): readonly DrawingNode[] {
  const hue = hueOf({ kind }, palette);
  const { line, solid } = glyphs[kind];
  const outline = { d: line, fill: 'none', stroke: hue, 'stroke-width': 1.3, 'stroke-linejoin': 'round' };
  return [
    node('path', 'line', outline),
    ...(solid === undefined ? [] : [node('path', 'solid', { d: solid, fill: hue })]),
  ];
}

/** Around the centre of its glyph, which needs no group of its own then: a screen has many labels. */
export function paintLabel(label: Label, palette: Palette): DrawingNode {
  const { box, plate, glyph } = label;
  const { platePad } = metrics;
  const inks = label.faded ? steppedBack(palette) : palette;
  const ground = node('rect', 'plate', {
    x: box.x - platePad - glyph.x,
    y: box.y - platePad / 2 - glyph.y,
    width: box.width + 2 * platePad,
    height: box.height + platePad,
    rx: 6,
    fill: palette.paper,
    stroke: palette.hairline,
  });
  const parts = [
    ...(plate ? [ground] : []),
    ...glyphPaths(label.kind, inks),
    ...label.lines.map((line, row) =>
      paintText({ ...line, x: line.x - glyph.x, y: line.y - glyph.y }, `line ${row}`, inks, !plate),
    ),
  ];
  return groupAt(labelKey(label), glyph, { 'data-event': label.id }, parts);
}
