import { ensure } from '../../../base/assert.ts';
import { type Folding, toTime } from '../../folding/folding.ts';
import { type Unit, unitsOver } from '../../folding/units.ts';
import type { Band, Scene, Tick } from '../../scene.ts';
import {
  coarseFormatCount,
  fineFormatCount,
  formatAnew,
  formatCoarse,
  formatFine,
  formatTurn,
} from '../../tick-format.ts';
import { coarseStep, floorTo, nextTick, type TickStep, tickSteps } from '../../ticks.ts';
import type { View } from '../../view.ts';
import { scaleOf, timeToX } from '../../viewport.ts';
import { bandsOf, turnsOver, widestText } from '../axis.ts';
import { edgesOf } from '../edges.ts';
import { metrics } from '../metrics.ts';
import { anchorOf, baselineBelowMiddle, textDirection } from '../text-line.ts';
import { isolate } from '../label-text.ts';
import { type Columns, headerHeight } from './columns.ts';

const leastStepPx = 44;
/** Below a tick: the baseline of its text, and the room that it takes. */
const baselinePx = 14;
const textPx = baselinePx + 5;
const style = { sizePx: metrics.tickSize, weight: 400, tone: 'second' } as const;
const turnStyle = { sizePx: metrics.tickSize, weight: 650, tone: 'ink' } as const;

/**
 * Ticks down the side, and over them the unit of time that the upper edge lies in; in a picture, which has room above its
 * first day, the unit of that day.
 */
export function layoutVerticalAxis(
  view: View,
  folding: Folding,
  columns: Columns,
): {
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
  readonly header: NonNullable<Scene['header']>;
} {
  const { viewport, language } = view;
  const perMs = scaleOf(viewport);
  const step = ensure(
    tickSteps.find(({ leastMs }) => leastMs * perMs >= leastStepPx) ?? tickSteps.at(-1),
    'the table of steps is not empty',
  );
  const coarse = coarseStep(step);
  const turns = turnsOver(coarse, folding, viewport.span);
  const wording = wordingOf(view, columns, step);
  const edges = edgesOf(viewport);
  const head = Math.max(edges.from, headerHeight);
  const hasRoom = ({ start, end }: Unit): boolean => (end - start) * perMs >= textPx;
  const units = unitsOver(step, folding, viewport.span);
  const ticks = units.map((unit, n): Tick => {
    const { time, start, end, isCut } = unit;
    const before = units[n - 1];
    const at = timeToX(viewport, start);
    const isFirst = isCut || (before?.isCut === true && !hasRoom(before));
    const isTurn = isFirst || turns.has(time);
    const text = fitted(
      view,
      columns,
      isFirst ? formatAnew(time, step.unit, view) : isTurn ? turnTexts(time) : fineTexts(time),
      isTurn ? turnStyle : style,
    );
    const y = at + baselinePx;
    const tick: Tick = {
      key: `fine ${time}${isCut ? ' cut' : ''}`,
      at,
      tier: isTurn ? 'coarse' : 'fine',
      ...(isCut && { isCut }),
    };
    const foot = Math.min(edges.to, timeToX(viewport, end));
    const isWhole = y > head + metrics.tickSize && at + textPx < foot;
    const place = {
      x: columns.ticks,
      y,
      anchor: anchorOf(view),
      direction: textDirection(language),
    } as const;
    return isWhole
      ? { ...tick, text: { text: isolate(text, language), ...place, ...(isTurn ? turnStyle : style) } }
      : tick;
  });
  return { ticks, bands: bandsOf(view, folding, coarse ?? step), header: headerOf() };

  function fineTexts(time: number): readonly string[] {
    return [formatFine(time, step.unit, wording, view)];
  }

  function turnTexts(time: number): readonly string[] {
    return coarse === undefined ? fineTexts(time) : formatTurn(time, coarse.unit, view);
  }

  function headerOf(): NonNullable<Scene['header']> {
    const unit: TickStep = coarse ?? step;
    const first = floorTo(unit, toTime(folding, viewport.span.start));
    const isRoomy = viewport.marginPx !== undefined && coarse !== undefined;
    const coveredPx = isRoomy ? headerHeight + leastStepPx : headerHeight;
    const covered = toTime(folding, viewport.span.start + coveredPx / perMs);
    const time = nextTick(unit, first) <= covered ? nextTick(unit, first) : first;
    const texts = Array.from({ length: coarseFormatCount(unit.unit, view) }, (_, n) =>
      formatCoarse(time, unit.unit, n, view),
    );
    const y = headerHeight / 2 + baselineBelowMiddle(turnStyle.sizePx);
    const place = {
      x: columns.ticks,
      y,
      anchor: anchorOf(view),
      direction: textDirection(language),
    } as const;
    return {
      box: { x: 0, y: 0, width: viewport.widthPx, height: headerHeight },
      text: { text: isolate(texts[0] ?? '', language), ...place, ...turnStyle },
    };
  }
}

/** One wording for all: the roomiest in which the ticks of a whole cycle fit. */
function wordingOf(view: View, columns: Columns, step: TickStep): number {
  const count = fineFormatCount(step.unit);
  const fits = (n: number): boolean => widestText(view, step, n, 'fine') <= columns.tickWidth;
  const found = Array.from({ length: count }, (_, n) => n).find(fits);
  return found ?? count - 1;
}

function fitted(
  { measureText }: View,
  { tickWidth }: Columns,
  texts: readonly string[],
  { sizePx, weight }: typeof style | typeof turnStyle,
): string {
  return texts.find((text) => measureText(text, sizePx, weight) <= tickWidth) ?? texts.at(-1) ?? '';
}
