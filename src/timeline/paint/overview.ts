import type { Palette } from '../palette.ts';
import type { Box, Overview } from '../scene.ts';
import { paintTear, type Tear } from './breaks.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { paintText } from './paint-text.ts';
import { traceOpacity } from './trace.ts';

export function paintOverview(
  { box, trace = [], bars, ticks, breaks, brush }: Overview,
  palette: Palette,
): DrawingNode {
  const foot = box.y + box.height;
  const torn: Tear = {
    axis: 'horizontal',
    line: { start: box.y, end: foot + 4 },
    standing: [],
  };
  return node('g', 'overview', { style: 'font-variant-numeric: tabular-nums' }, [
    node('line', 'foot', { x1: box.x, x2: box.x + box.width, y1: foot, y2: foot, stroke: palette.hairline }),
    ...(trace.length === 0
      ? []
      : [
          node('path', 'trace', {
            d: trace.map(outlineOf).join(''),
            fill: palette.second,
            'fill-opacity': traceOpacity,
          }),
        ]),
    node('path', 'bars', { d: bars.map(outlineOf).join(''), fill: palette.second, 'fill-opacity': 0.76 }),
    ...breaks.map((each) => node('g', each.key, {}, paintTear(each, torn, palette))),
    ...ticks.flatMap(({ key, text }) => (text === undefined ? [] : [paintText(text, key, palette)])),
    node('rect', 'brush', {
      ...brush,
      rx: 3,
      fill: palette.ink,
      'fill-opacity': 0.07,
      stroke: palette.ink,
      'stroke-opacity': 0.55,
      'data-brush': 'move',
    }),
    handle(brush, 'left', palette),
    handle(brush, 'right', palette),
  ]);
}

/** All bars are one path: they never move apart, and a page of elements is dear. */
function outlineOf({ x, y, width, height }: Box): string {
  const [left, top, right, foot] = [x, y, x + width, y + height].map(hundredths);
  return `M${left},${top}H${right}V${foot}H${left}Z`;
}

function handle(brush: Box, side: 'left' | 'right', palette: Palette): DrawingNode {
  const x = side === 'left' ? brush.x : brush.x + brush.width;
  const height = brush.height / 2;
  return node('rect', `handle ${side}`, {
    x: x - 2,
    y: brush.y + (brush.height - height) / 2,
    width: 4,
    height,
    rx: 2,
    fill: palette.ink,
    'data-brush': side,
  });
}
