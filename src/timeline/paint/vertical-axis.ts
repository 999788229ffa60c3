import type { Palette } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { linedTicks, paintTodayLine } from './axis.ts';
import { paintBreaks } from './breaks.ts';
import { horizontalClearOf } from './clear-of.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { paintText } from './paint-text.ts';

/** Bands, ticks, axis and today where time runs down. */
export function paintVerticalAxis(scene: Scene, palette: Palette): readonly DrawingNode[] {
  const { bands, ticks, plot, direction, widthPx } = scene;
  const axisX = direction === 'ltr' ? plot.x : plot.x + plot.width;
  const side = direction === 'ltr' ? -1 : 1;
  const far = direction === 'ltr' ? widthPx : 0;
  const rects = bands.map(({ key, at, length }) =>
    node('rect', key, { x: plot.x, y: at, width: plot.width, height: length, fill: palette.wash }),
  );
  const lines = linedTicks(ticks).map(({ key, at, tier }) =>
    node('line', `line ${key}`, {
      x1: tier === 'coarse' ? axisX + side * 60 : axisX + side * 6,
      x2: far,
      y1: at,
      y2: at,
      stroke: palette.hairline,
      'stroke-opacity': tier === 'coarse' ? 1 : 0.6,
    }),
  );
  const axis = node('line', 'axis', {
    x1: axisX,
    x2: axisX,
    y1: plot.y,
    y2: plot.y + plot.height,
    stroke: palette.second,
    'stroke-opacity': 0.7,
  });
  const texts = ticks.flatMap(({ key, text }) => (text === undefined ? [] : [paintText(text, key, palette)]));
  return [
    node('g', 'bands', {}, rects),
    node('g', 'axis', { style: 'font-variant-numeric: tabular-nums' }, [...lines, axis, ...texts]),
    paintBreaks(scene, palette),
    paintVerticalToday(scene, axisX, far, palette),
  ];
}

function paintVerticalToday(
  { today, labels }: Scene,
  axisX: number,
  far: number,
  palette: Palette,
): DrawingNode {
  if (today === undefined) return node('g', 'today', {});
  const boxes = labels.map(({ box }) => box);
  const y = hundredths(today.at);
  const line = { start: Math.min(axisX, far), end: Math.max(axisX, far) };
  const path = horizontalClearOf(today.at, line, boxes)
    .map(({ start, end }) => `M${hundredths(start)},${y}H${hundredths(end)}`)
    .join('');
  return paintTodayLine(path, today.text, palette);
}

/** What passes under it is hidden, so that its text is read. */
export function paintHeader({ box, text }: NonNullable<Scene['header']>, palette: Palette): DrawingNode {
  const foot = box.y + box.height;
  return node('g', 'header', { style: 'font-variant-numeric: tabular-nums' }, [
    node('rect', 'ground', { ...box, fill: palette.paper }),
    node('line', 'foot', { x1: box.x, x2: box.x + box.width, y1: foot, y2: foot, stroke: palette.hairline }),
    paintText(text, 'text', palette),
  ]);
}
