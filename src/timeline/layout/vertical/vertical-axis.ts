import { length } from '../../../base/interval.ts';
import { ensure } from '../../../base/assert.ts';
import { type Folding, toAxis } from '../../folding/folding.ts';
import { type Unit, unitsOver } from '../../folding/units.ts';
import type { Band, Scene, Tick } from '../../scene.ts';
import { fineFormatCount, formatAnew, formatFine, formatTurn } from '../../tick-format.ts';
import { coarseStep, type TickStep, tickSteps } from '../../ticks.ts';
import type { View } from '../../view.ts';
import { scaleOf, timeToX } from '../../viewport.ts';
import { bandsOf, turnsOver } from '../axis.ts';
import { widestText } from '../axis-tiers.ts';
import { edgesOf } from '../edges.ts';
import { metrics } from '../metrics.ts';
import { lineAcross, type TextStyle } from '../text-line.ts';
import { type Columns, headerHeight } from './columns.ts';
import { headedFrom, layoutHeader, leastStepPx, turnStyle } from './vertical-header.ts';

/** Below a tick: the baseline of its text, and the room that it takes. */
const baselinePx = 14;
const textPx = baselinePx + 5;
const style: TextStyle = { sizePx: metrics.tickSize, weight: 400, tone: 'second' };

/** Ticks down the side, the bands beside them, and the header over them. */
export function layoutVerticalAxis(
  view: View,
  folding: Folding,
  columns: Columns,
): {
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
  readonly header: NonNullable<Scene['header']>;
} {
  const perMs = scaleOf(view.viewport);
  const step = ensure(
    tickSteps.find(({ leastMs }) => leastMs * perMs >= leastStepPx) ?? tickSteps.at(-1),
    'the table of steps is not empty',
  );
  const from = headedFrom(view, folding, step);
  const fromPx = timeToX(view.viewport, toAxis(folding, from));
  return {
    ticks: ticksDown(view, folding, columns, step),
    bands: bandsOf(view, folding, coarseStep(step) ?? step).filter(isHeaded),
    header: layoutHeader(view, from, columns, step),
  };

  /** What is seen before the unit that the header names has no context of its own. */
  function isHeaded(band: Band): boolean {
    return band.at + band.length > fromPx + 0.5;
  }
}

/** A tick has its text where the unit that it begins has room for it below the header. */
function ticksDown(view: View, folding: Folding, columns: Columns, step: TickStep): readonly Tick[] {
  const { viewport } = view;
  const coarse = coarseStep(step);
  const turns = turnsOver(coarse, folding, viewport.span);
  const wording = wordingOf(view, columns, step);
  const edges = edgesOf(viewport);
  const head = Math.max(edges.start, headerHeight);
  const units = unitsOver(step, folding, viewport.span);
  return units.map((unit, n): Tick => {
    const { time, start, end, isCut } = unit;
    const isFirst = isFirstSaid(unit, units[n - 1], scaleOf(viewport));
    const isTurn = isFirst || turns.has(time);
    const at = timeToX(viewport, start);
    const tick: Tick = {
      key: `fine ${time}${isCut ? ' cut' : ''}`,
      at,
      tier: isTurn ? 'coarse' : 'fine',
      ...(isCut && { isCut }),
    };
    const y = at + baselinePx;
    const foot = Math.min(edges.end, timeToX(viewport, end));
    if (y <= head + metrics.tickSize || at + textPx >= foot) return tick;
    const said = isTurn ? turnStyle : style;
    const text = fitted(view, columns, textsOf(), said);
    return { ...tick, text: lineAcross(view, text, { x: columns.ticks, y }, said) };

    function textsOf(): readonly string[] {
      if (isFirst) return formatAnew(time, step.unit, view);
      if (isTurn && coarse !== undefined) return formatTurn(time, coarse.unit, view);
      return [formatFine(time, step.unit, wording, view)];
    }
  });
}

/** Whether a unit is the first after a break that is said: it is cut itself, or the one that is has no room for words. */
function isFirstSaid({ isCut }: Unit, before: Unit | undefined, perMs: number): boolean {
  return isCut || (before?.isCut === true && length(before) * perMs < textPx);
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
  { sizePx, weight }: TextStyle,
): string {
  return texts.find((text) => measureText(text, sizePx, weight) <= tickWidth) ?? texts.at(-1) ?? '';
}
