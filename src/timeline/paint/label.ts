import { type Palette, steppedBack } from '../palette.ts';
import type { Label } from '../scene.ts';
import { type DrawingNode, node, standingNode, translation } from './drawing.ts';
import { glyphs } from './glyphs.ts';
import { hueOf } from './ink.ts';
import { paintText } from './paint-text.ts';

const platePad = 4;

export function paintGlyph(label: Pick<Label, 'kind' | 'glyph'>, palette: Palette): DrawingNode {
  const hue = hueOf(label, palette);
  const { line, solid } = glyphs[label.kind];
  const { x, y } = label.glyph;
  return node('g', 'glyph', { transform: translation(x, y) }, [
    node('path', 'line', {
      d: line,
      fill: 'none',
      stroke: hue,
      'stroke-width': 1.3,
      'stroke-linejoin': 'round',
    }),
    ...(solid === undefined ? [] : [node('path', 'solid', { d: solid, fill: hue })]),
  ]);
}

export function paintLabel(label: Label, palette: Palette): DrawingNode {
  const { box, plate, glyph } = label;
  const inks = label.faded ? steppedBack(palette) : palette;
  const middle = box.y + box.height / 2;
  const ground = node('rect', 'plate', {
    x: -platePad,
    y: -box.height / 2 - platePad / 2,
    width: box.width + 2 * platePad,
    height: box.height + platePad,
    rx: 6,
    fill: palette.paper,
    stroke: palette.hairline,
  });
  const parts = [
    ...(plate ? [ground] : []),
    paintGlyph({ kind: label.kind, glyph: { x: glyph.x - box.x, y: glyph.y - middle } }, inks),
    ...label.lines.map((line, row) =>
      paintText({ ...line, x: line.x - box.x, y: line.y - middle }, `line ${row}`, inks, !plate),
    ),
  ];
  return standingNode(`label ${label.id}`, { x: box.x, y: middle }, { 'data-event': label.id }, parts);
}
