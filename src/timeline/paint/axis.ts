import type { Palette } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { paintText } from './paint-text.ts';

export function paintBands({ bands, plot }: Scene, palette: Palette): DrawingNode {
  const rects = bands.map(({ key, at: x, length: width }) =>
    node('rect', key, { x, y: plot.y, width, height: plot.height, fill: palette.wash }),
  );
  return node('g', 'bands', {}, rects);
}

/** The axis line, a hairline up the plot for every tick, and the two tiers of text. */
export function paintAxis({ ticks, plot, widthPx, direction }: Scene, palette: Palette): DrawingNode {
  const axisY = plot.y + plot.height;
  const lines = ticks.map(({ key, at: x, tier }) =>
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

/** Room around a label in which the line of today is not drawn. */
const clear = 3;

/** A dotted line up the plot, broken where a label stands: text is never struck through. */
export function paintToday({ today, plot, labels }: Scene, palette: Palette): DrawingNode {
  if (today === undefined) return node('g', 'today', {});
  const crossed = labels
    .map(({ box }) => box)
    .filter(({ x, width }) => x - clear < today.at && today.at < x + width + clear)
    .sort((a, b) => a.y - b.y);
  let at = plot.y;
  let path = '';
  const x = hundredths(today.at);
  for (const { y, height } of crossed) {
    if (y - clear > at) path += `M${x},${hundredths(at)}V${hundredths(y - clear)}`;
    at = Math.max(at, y + height + clear);
  }
  if (at < plot.y + plot.height) path += `M${x},${hundredths(at)}V${hundredths(plot.y + plot.height)}`;
  const line = node('path', 'line', {
    d: path,
    fill: 'none',
    stroke: palette.second,
    'stroke-dasharray': '2 3',
  });
  return node('g', 'today', {}, [line, paintText(today.text, 'text', palette, true)]);
}
