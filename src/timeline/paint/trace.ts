import type { Palette } from '../palette.ts';
import type { Box } from '../scene.ts';
import { type DrawingNode, node } from './drawing.ts';

/** What a filter keeps out: there, and nothing to read. */
export const traceOpacity = 0.3;

export function paintTrace(trace: readonly Box[], palette: Palette): DrawingNode {
  const rects = trace.map((box, n) => node('rect', `cell ${n}`, { ...box }));
  return node('g', 'trace', { fill: palette.second, 'fill-opacity': traceOpacity }, rects);
}
