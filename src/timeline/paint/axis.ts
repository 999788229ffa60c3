import type { Palette } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { type DrawingNode, node } from './drawing.ts';
import { paintText } from './paint-text.ts';

export function paintBands({ bands, plot }: Scene, palette: Palette): DrawingNode {
  const rects = bands.map(({ key, x, width }) =>
    node('rect', key, { x, y: plot.y, width, height: plot.height, fill: palette.wash }),
  );
  return node('g', 'bands', {}, rects);
}

/** The axis line, a hairline up the plot for every tick, and the two tiers of text. */
export function paintAxis({ ticks, plot, widthPx, direction }: Scene, palette: Palette): DrawingNode {
  const axisY = plot.y + plot.height;
  const lines = ticks.map(({ key, x, tier }) =>
    node('line', `line ${key}`, {
      x1: x,
      x2: x,
      y1: plot.y,
      y2: tier === 'coarse' ? axisY + 42 : axisY + 6,
      stroke: palette.hairline,
      'stroke-opacity': tier === 'coarse' ? 1 : 0.6,
    }),
  );
  const texts = ticks.flatMap(({ key, text }) => (text === undefined ? [] : [paintText(text, key, palette)]));
  const axis = node('line', 'axis', {
    x1: direction === 'ltr' ? 0 : widthPx,
    x2: direction === 'ltr' ? widthPx : 0,
    y1: axisY,
    y2: axisY,
    stroke: palette.second,
    'stroke-opacity': 0.7,
  });
  return node('g', 'axis', { style: 'font-variant-numeric: tabular-nums' }, [...lines, axis, ...texts]);
}

export function paintToday({ today, plot }: Scene, palette: Palette): DrawingNode {
  if (today === undefined) return node('g', 'today', {});
  const line = node('line', 'line', {
    x1: today.x,
    x2: today.x,
    y1: plot.y,
    y2: plot.y + plot.height,
    stroke: palette.second,
    'stroke-dasharray': '2 3',
  });
  return node('g', 'today', {}, [line, paintText(today.text, 'text', palette, true)]);
}
