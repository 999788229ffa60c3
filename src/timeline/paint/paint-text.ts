import type { Palette } from '../palette.ts';
import type { TextLine } from '../scene.ts';
import { type DrawingNode, textNode } from './drawing.ts';

export const fontFamily = "'Vazirmatn Variable', sans-serif";

/** One line of text; `halo` keeps it readable over hairlines. */
export function paintText(line: TextLine, key: string, palette: Palette, halo = false): DrawingNode {
  return textNode(
    'text',
    key,
    {
      x: line.x,
      y: line.y,
      direction: line.direction,
      'text-anchor': line.anchor,
      'font-size': line.sizePx,
      'font-weight': line.weight,
      fill: palette[line.tone],
      ...(halo && {
        stroke: palette.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    line.text,
  );
}
