import type { Scene } from '../../scene.ts';
import { type Aside, asideStyle, dotRoom } from '../aside.ts';
import { singleRadius } from '../clusters.ts';
import { runningDot, runningOf, sayAside } from '../say-aside.ts';
import { baselineBelowMiddle, lineAcross } from '../text-line.ts';
import type { VerticalContext } from './vertical-context.ts';
import { turnStyle } from './vertical-header.ts';

const side = 12;
const gap = 16;

/** In the header, at its other end: what has no place in time on this screen has no row either. */
export function layoutVerticalAside(
  context: VerticalContext,
  { box, text: unit }: NonNullable<Scene['header']>,
): Aside {
  const { view, columns } = context;
  const { widthPx } = view.viewport;
  const running = runningOf(context);
  const widthOf = (text: string): number => view.measureText(text, asideStyle.sizePx, asideStyle.weight);
  const unitPx = view.measureText(unit.text, turnStyle.sizePx, turnStyle.weight);
  const dotPx = running === undefined ? 0 : dotRoom;
  const room = widthPx - Math.min(unit.x, widthPx - unit.x) - unitPx - gap - dotPx - side;
  const fits = (text: string): boolean => widthOf(text) <= room;
  const text = sayAside(context, running, fits);
  if (text === undefined || !fits(text)) return {};
  const middleY = box.y + box.height / 2;
  const from = widthPx - side - widthOf(text);
  const y = middleY + baselineBelowMiddle(asideStyle.sizePx);
  const line = lineAcross(view, text, { x: columns.across(from), y }, asideStyle);
  if (running === undefined) return { line };
  const edges = [columns.across(from - dotRoom), columns.across(widthPx)];
  const reach = { ...box, x: Math.min(...edges), width: dotRoom + widthOf(text) + side };
  const x = columns.across(from - dotRoom + singleRadius);
  return { line, running: runningDot(running, line, { x, y: middleY, reach }) };
}
