import type { Palette } from '../palette.ts';
import type { Scene, TextLine, Tick } from '../scene.ts';
import { downOf } from '../box-sides.ts';
import { verticalClearOf } from './clear-of.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { paintText } from './paint-text.ts';

export function paintBands({ bands, plot }: Scene, palette: Palette): DrawingNode {
  const rects = bands.map(({ key, at: x, length: width }) =>
    node('rect', key, { x, y: plot.y, width, height: plot.height, fill: palette.wash }),
  );
  return node('g', 'bands', {}, rects);
}

/** A unit that began in a break has no first moment on the axis to draw a line at. */
export function linedTicks(ticks: readonly Tick[]): readonly Tick[] {
  return ticks.filter(({ isCut }) => isCut !== true);
}

/** The axis line, a hairline up the plot for every tick, and the two tiers of text. */
export function paintAxis({ ticks, plot, widthPx, direction }: Scene, palette: Palette): DrawingNode {
  const axisY = plot.y + plot.height;
  const lines = linedTicks(ticks).map(({ key, at: x, tier }) =>
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

/** A dotted line up the plot, broken where a label stands. */
export function paintToday({ today, plot, labels }: Scene, palette: Palette): DrawingNode {
  if (today === undefined) return node('g', 'today', {});
  const boxes = labels.map(({ box }) => box);
  const x = hundredths(today.at);
  const path = verticalClearOf(today.at, downOf(plot), boxes)
    .map(({ start, end }) => `M${x},${hundredths(start)}V${hundredths(end)}`)
    .join('');
  return paintTodayLine(path, today.text, palette);
}

export function paintTodayLine(path: string, text: TextLine, palette: Palette): DrawingNode {
  const line = node('path', 'line', {
    d: path,
    fill: 'none',
    stroke: palette.second,
    'stroke-dasharray': '2 3',
  });
  return node('g', 'today', {}, [line, paintText(text, 'text', palette, true)]);
}
