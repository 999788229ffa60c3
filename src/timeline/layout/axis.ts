import { type Interval, length } from '../../base/interval.ts';
import { dayMs } from '../../time/calendar.ts';
import type { Folding } from '../folding/folding.ts';
import { unitsOver } from '../folding/units.ts';
import type { Band, Tick } from '../scene.ts';
import { formatCoarse, formatFine } from '../tick-format.ts';
import type { TickStep } from '../ticks.ts';
import type { View } from '../view.ts';
import { axisLength } from '../viewport.ts';
import { alongOf, firstPxOf, mirror } from './along.ts';
import {
  chooseTiers,
  coarseStyle,
  coarseWording,
  fineStyle,
  textRoom,
  tickPad,
  type Tiers,
} from './axis-tiers.ts';
import { edgesOf } from './edges.ts';
import { metrics } from './metrics.ts';
import { textLine } from './text-line.ts';

/** Ticks in two tiers and the bands behind the plot; `axisY` is the axis line. */
export function layoutAxis(
  view: View,
  folding: Folding,
  axisY: number,
): { readonly ticks: readonly Tick[]; readonly bands: readonly Band[] } {
  const tiers = chooseTiers(view);
  const { fine, coarse } = tiers;
  const ticks = [
    ...fineTicks(view, folding, tiers, axisY),
    ...(coarse === undefined ? [] : coarseTicks(view, folding, coarse, axisY)),
  ];
  return { ticks, bands: bandsOf(view, folding, coarse ?? fine) };
}

/** Of a unit that began in a fold no tick is wanted where the upper tier names the time after it. */
function fineTicks(
  view: View,
  folding: Folding,
  { fine, wording, coarse }: Tiers,
  axisY: number,
): readonly Tick[] {
  const { viewport } = view;
  const turns = turnsOver(coarse, folding, viewport.span);
  const baseline = axisY + metrics.fineBaseline;
  const units = unitsOver(fine, folding, viewport.span).filter(({ isCut }) => !isCut || coarse === undefined);
  return units.map(({ time, start, end, isCut }) => {
    const along = alongOf(viewport, start);
    const text = formatFine(time, fine.unit, wording, view);
    const last = along + tickPad + view.measureText(text, fineStyle.sizePx, fineStyle.weight);
    const isWhole = along >= 0 && last <= Math.min(edgesOf(viewport).end, alongOf(viewport, end));
    const line = textLine(view, text, { edge: 'earlier', along: along + tickPad, baseline }, fineStyle);
    return {
      key: `fine ${time}${isCut ? ' cut' : ''}`,
      at: mirror(viewport, along),
      tier: turns.has(time) ? 'coarse' : 'fine',
      ...(isWhole && { text: line }),
      ...(isCut && { isCut }),
    } satisfies Tick;
  });
}

/** Moments at which a unit of the upper tier begins. */
export function turnsOver(
  coarse: TickStep | undefined,
  folding: Folding,
  span: Interval,
): ReadonlySet<number> {
  const units = coarse === undefined ? [] : unitsOver(coarse, folding, span);
  return new Set(units.flatMap(({ time, isCut }) => (isCut ? [] : [time])));
}

/** The text of a coarse unit stays at the edge of the screen as long as the unit does. */
function coarseTicks(view: View, folding: Folding, coarse: TickStep, axisY: number): readonly Tick[] {
  const { viewport } = view;
  const wording = coarseWording(view, coarse);
  const edges = edgesOf(viewport);
  const baseline = axisY + metrics.coarseBaseline;
  return unitsOver(coarse, folding, viewport.span).map((unit) => {
    const along = alongOf(viewport, unit.start);
    const end = alongOf(viewport, unit.end);
    const text = formatCoarse(unit.time, coarse.unit, wording, view);
    const width = view.measureText(text, coarseStyle.sizePx, coarseStyle.weight);
    const kept = Math.min(Math.max(along, edges.start) + tickPad, end - width - textRoom);
    const tick: Tick = {
      key: `coarse ${unit.time}${unit.isCut ? ' cut' : ''}`,
      at: mirror(viewport, along),
      tier: 'coarse',
      ...(unit.isCut && { isCut: true }),
    };
    const isOnScreen = kept >= edges.start && kept + width <= edges.end;
    const hasRoom = isOnScreen && end - along >= width + tickPad + textRoom;
    return hasRoom
      ? { ...tick, text: textLine(view, text, { edge: 'earlier', along: kept, baseline }, coarseStyle) }
      : tick;
  });
}

export function bandsOf({ viewport }: View, folding: Folding, step: TickStep): readonly Band[] {
  return unitsOver(step, folding, viewport.span)
    .filter(({ time }) => isEven(step, time))
    .map(({ time, start, end, isCut }) => {
      const seen = {
        start: Math.max(alongOf(viewport, start), 0),
        end: Math.min(alongOf(viewport, end), axisLength(viewport)),
      };
      return {
        key: `band ${time}${isCut ? ' cut' : ''}`,
        at: firstPxOf(viewport, seen),
        length: length(seen),
      };
    });
}

/** Parity by the calendar, so that a band keeps its shade while panning. */
function isEven({ unit, every }: TickStep, time: number): boolean {
  const date = new Date(time);
  if (unit === 'year') return Math.floor(date.getUTCFullYear() / every) % 2 === 0;
  if (unit === 'month') return (date.getUTCFullYear() * 12 + date.getUTCMonth()) % 2 === 0;
  return Math.floor(time / dayMs) % 2 === 0;
}
