import { eventAt, type EventIndex } from '../index/event-index.ts';
import type { TextWeight, View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { type BrokenText, cleanTitle, createLabelBreaker, weightFace } from './label-text.ts';
import { labelTextWidth, lanesHeight, metrics } from './metrics.ts';
import { createPlanner, type Plan } from './plan.ts';

/** Titles as they are broken for the view, and the plan for its scale. */
export interface Planning {
  readonly planAt: (perMs: number) => Plan;
  readonly breakLabel: (i: number, lines: number, maxWidth: number) => BrokenText;
}

interface Kept {
  readonly key: string;
  readonly measureText: View['measureText'];
  readonly planning: Planning;
}

/** The last planning of each index: a pure function of its key, kept because every frame asks for it again. */
const kept = new WeakMap<EventIndex, Kept>();

export function planningOf(index: EventIndex, view: View): Planning {
  const textWidth = labelTextWidth(view.viewport);
  const height = lanesHeight(view.viewport);
  const key = `${view.language} ${textWidth} ${height}`;
  const last = kept.get(index);
  if (last?.key === key && last.measureText === view.measureText) return last.planning;

  const breaker = createLabelBreaker(view.measureText, metrics.labelSize);
  const breakLabel = (i: number, lines: number, maxWidth: number): BrokenText =>
    breaker(cleanTitle(eventAt(index, i).title[view.language]), faceOf(index, i), maxWidth, lines);
  const planAt = createPlanner(index, {
    heightPx: height,
    sizeLabel: (i) => metrics.glyph + metrics.glyphGap + breakLabel(i, 1, textWidth).width,
  });
  const planning = { planAt, breakLabel };
  kept.set(index, { key, measureText: view.measureText, planning });
  return planning;
}

/** The heavier the event, the bolder its title. */
export function faceOf(index: EventIndex, i: number): TextWeight {
  return weightFace[(index.weights[i] ?? 1) - 1] ?? 400;
}

/** Whether an event has a mark of its own at the view's scale, wherever it is panned. */
export function isOwnAt(index: EventIndex, view: View, i: number): boolean {
  return (planningOf(index, view).planAt(scaleOf(view.viewport)).lanes[i] ?? -1) >= 0;
}
