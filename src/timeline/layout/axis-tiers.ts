import { ensure } from '../../base/assert.ts';
import { rememberOf } from '../../base/remember.ts';
import { toMs } from '../../time/calendar.ts';
import { styleKey } from '../../words/date-style.ts';
import type { Tick } from '../scene.ts';
import { coarseFormatCount, fineFormatCount, formatCoarse, formatFine } from '../tick-format.ts';
import { coarseStep, type TickStep, tickSteps } from '../ticks.ts';
import type { View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { metrics } from './metrics.ts';
import type { TextStyle } from './text-line.ts';

export const fineStyle: TextStyle = { sizePx: metrics.tickSize, weight: 400, tone: 'second' };
export const coarseStyle: TextStyle = { sizePx: metrics.tickSize, weight: 650, tone: 'ink' };
/** From a tick to its text, and the least room between two texts. */
export const tickPad = 5;
export const textRoom = 10;
/** A step closer than this is not even measured. */
const leastStepPx = 24;

/** The steps of both tiers, and the wording of the finer one. */
export interface Tiers {
  readonly fine: TickStep;
  readonly wording: number;
  readonly coarse: TickStep | undefined;
}

/** The finest step whose texts stand apart, in the roomiest wording that still does. */
export function chooseTiers(view: View): Tiers {
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

/** A tier whose own texts would not stand apart calls for coarser ticks under it. */
function hasRoomAbove(view: View, step: TickStep): boolean {
  const coarse = coarseStep(step);
  return coarse === undefined || fits(view, coarse, coarseFormatCount(coarse.unit, view) - 1, 'coarse');
}

/** The roomiest in which the texts of the coarser tier stand apart, or the tightest. */
export function coarseWording(view: View, coarse: TickStep): number {
  const last = coarseFormatCount(coarse.unit, view) - 1;
  for (let wording = 0; wording < last; wording++) if (fits(view, coarse, wording, 'coarse')) return wording;
  return last;
}
