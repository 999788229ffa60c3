import { type DrawingNode, node } from '../../timeline/paint/drawing.ts';
import type { Outline } from '../outline/outline.ts';

/**
 * A text and its halo as two drawings, the halo a shape: of a text with a stroke, a PDF has its letters twice, which is how
 * often they are found and copied, and all of them drawn anew.
 */
export function partHalo(text: DrawingNode, outline: Outline): DrawingNode {
  const {
    stroke,
    'stroke-width': _width,
    'stroke-linejoin': _join,
    'paint-order': _order,
    ...plain
  } = text.attributes;
  if (stroke === undefined) return text;
  const halo = outline({ ...text, key: 'halo', attributes: { ...text.attributes, fill: stroke } });
  return node('g', text.key, {}, [halo, { ...text, key: 'text', attributes: plain }]);
}
