import { ensure } from '../../base/assert.ts';
import { type Interval, length } from '../../base/interval.ts';
import { rememberOf } from '../../base/remember.ts';
import { dayMs, toMs } from '../../time/calendar.ts';
import { styleKey } from '../../words/date-style.ts';
import type { Folding } from '../folding/folding.ts';
import { unitsOver } from '../folding/units.ts';
import type { Band, Tick } from '../scene.ts';
import { coarseFormatCount, fineFormatCount, formatCoarse, formatFine } from '../tick-format.ts';
import { coarseStep, type TickStep, tickSteps } from '../ticks.ts';
import type { View } from '../view.ts';
import { axisLength, scaleOf } from '../viewport.ts';
import { alongOf, firstPxOf, mirror } from './along.ts';
import { edgesOf } from './edges.ts';
import { metrics } from './metrics.ts';
import { textLine, type TextStyle } from './text-line.ts';

const fineStyle: TextStyle = { sizePx: metrics.tickSize, weight: 400, tone: 'second' };
const coarseStyle: TextStyle = { sizePx: metrics.tickSize, weight: 650, tone: 'ink' };
/** From a tick to its text, and the least room between two texts. */
const tickPad = 5;
const textRoom = 10;
/** A step closer than this is not even measured. */
const leastStepPx = 24;

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

/** The steps of both tiers, and the wording of the finer one. */
interface Tiers {
  readonly fine: TickStep;
  readonly wording: number;
  readonly coarse: TickStep | undefined;
}

/** The finest step whose texts stand apart, in the roomiest wording that still does. */
function chooseTiers(view: View): Tiers {
  const perMs = scaleOf(view.viewport);
  for (const step of tickSteps) {
    if (step.leastMs * perMs < leastStepPx || !hasRoomAbove(view, step)) continue;
    for (let wording = 0; wording < fineFormatCount(step.unit); wording++)
      if (fits(view, step, wording, 'fine')) return { fine: step, wording, coarse: coarseStep(step) };
  }
  const fine = ensure(tickSteps.at(-1), 'the table of steps is not empty');
  return { fine, wording: 0, coarse: coarseStep(fine) };
}

type Tier = Tick['tier'];

/** Measured on the widest text of a whole cycle, not on what is in view: the step does not change while panning. */
function fits(view: View, step: TickStep, wording: number, tier: Tier): boolean {
  const least = step.leastMs * scaleOf(view.viewport);
  return widestText(view, step, wording, tier) + tickPad + textRoom <= least;
}

const yearOneMs = toMs({ year: 1, month: 1, day: 1 });

const widthsBy = rememberOf<View['measureText'], Map<string, number>>(() => new Map());

/** Of a whole cycle of ticks, in px. */
export function widestText(view: View, step: TickStep, wording: number, tier: Tier): number {
  const { measureText, viewport } = view;
  const known = widthsBy(measureText);
  const era = viewport.span.start < yearOneMs ? 'old' : 'new';
  const key = `${styleKey(view)} ${tier} ${step.unit} ${wording} ${era}`;
  const found = known.get(key) ?? Math.max(...samples(step, era).map(measured));
  known.set(key, found);
  return found;

  function measured(time: number): number {
    const style = tier === 'fine' ? fineStyle : coarseStyle;
    const format = tier === 'fine' ? formatFine : formatCoarse;
    return measureText(format(time, step.unit, wording, view), style.sizePx, style.weight);
  }
}

function samples({ unit }: TickStep, era: 'old' | 'new'): readonly number[] {
  if (unit === 'year') return [era === 'old' ? Date.UTC(-9999, 0) : Date.UTC(2000, 0)];
  if (unit === 'month') return Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month));
  if (unit === 'day') return Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 8, 22 + day));
  return [Date.UTC(2023, 0, 1, 20)];
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

/** A tier whose own texts would not stand apart calls for coarser ticks under it. */
function hasRoomAbove(view: View, step: TickStep): boolean {
  const coarse = coarseStep(step);
  return coarse === undefined || fits(view, coarse, coarseFormatCount(coarse.unit, view) - 1, 'coarse');
}

function coarseWording(view: View, coarse: TickStep): number {
  const last = coarseFormatCount(coarse.unit, view) - 1;
  for (let wording = 0; wording < last; wording++) if (fits(view, coarse, wording, 'coarse')) return wording;
  return last;
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
