import type { EventIndex } from '../index/event-index.ts';
import { createDepthTree } from './depth-tree.ts';
import { type Extent, markExtent, padded, placesOf } from './extent.ts';
import { metrics } from './metrics.ts';
import type { PlanSettings } from './plan.ts';

/** Width of an event's label in px, glyph and gap included. */
export type LabelSizer = (i: number) => number;

/** `on`: on a bar that is longer than its label. */
export type LabelPlace = 'none' | 'beside' | 'on';

/** Which events have a mark of their own at one scale, and which of these a label. */
export interface Choice {
  /** In order of time. */
  readonly own: readonly number[];
  /** Event index → its label. */
  readonly labelled: readonly LabelPlace[];
  /** Event index → what mark and label cover, in px from the first event. */
  readonly covered: readonly (Extent | undefined)[];
  readonly isIncomplete: boolean;
}

/** At most so many marks without a label within 64 px: more are calmer as a number. */
export const bareCrowd = 4;
const bareReach = 26;
/** A label stands on a bar only where the bar is plainly a bar. */
const leastBarForLabel = 150;

/**
 * Chooses by weight: an event gets a mark with its label where at no place more lie over each other than there
 * are lanes, else a mark alone, else nothing. That is exact: intervals of depth `n` always fit in `n` lanes.
 */
export function choose(
  index: EventIndex,
  perMs: number,
  { heightPx, sizeLabel }: PlanSettings,
  coarser: Choice | undefined,
): Choice {
  const laneCount = Math.floor(heightPx / metrics.lanePitchMin);
  const whole = chooseWithin(index, perMs, laneCount, sizeLabel, coarser);
  return whole.isIncomplete ? chooseWithin(index, perMs, laneCount - 1, sizeLabel, coarser) : whole;
}

/** A row fewer when the clusters need one. */
function chooseWithin(
  index: EventIndex,
  perMs: number,
  laneCount: number,
  sizeLabel: LabelSizer,
  coarser: Choice | undefined,
): Choice {
  const order = index.byWeight;
  const marks = Array.from({ length: index.count }, (_, i) =>
    padded(markExtent(index, i, perMs, index.extent.start)),
  );
  const withLabels = marks.map((mark, i) => withLabel(mark, sizeLabel(i)));
  const depth = createDepthTree(placesOf([...marks, ...withLabels.map(({ covered }) => covered)]));
  const crowd = createDepthTree(placesOf(marks.map(bareReachOf)));
  const labelled = Array.from<LabelPlace>({ length: index.count }).fill('none');
  const covered = Array.from<Extent | undefined>({ length: index.count });
  const isFree = (extent: Extent): boolean => depth.max(extent.from, extent.to) < laneCount;

  for (const i of coarser?.own ?? []) {
    take(i, coarser?.labelled[i] !== 'none');
  }
  for (const i of order) {
    const whole = withLabels[i]?.covered;
    const mark = marks[i];
    if (whole === undefined || mark === undefined || labelled[i] !== 'none') continue;
    if (covered[i] === undefined ? isFree(whole) : isFree({ from: mark.to, to: whole.to })) take(i, true);
  }
  for (const i of order) {
    const mark = marks[i];
    if (mark === undefined || covered[i] !== undefined || !isFree(mark)) continue;
    const around = bareReachOf(mark);
    if (crowd.max(around.from, around.to) >= bareCrowd) continue;
    crowd.add(around.from, around.to);
    take(i, false);
  }
  const own = covered.flatMap((extent, i) => (extent === undefined ? [] : [i]));
  return { own, labelled, covered, isIncomplete: own.length < index.count };

  function take(i: number, hasLabel: boolean): void {
    const mark = marks[i];
    const whole = withLabels[i];
    if (mark === undefined || whole === undefined) return;
    const next = hasLabel ? whole.covered : mark;
    if (covered[i] === undefined) depth.add(next.from, next.to);
    else if (next.to > mark.to) depth.add(mark.to, next.to);
    covered[i] = next;
    labelled[i] = hasLabel ? whole.place : 'none';
  }
}

/** What a mark covers together with its label, and where that stands. */
export function withLabel(
  mark: Extent,
  labelWidth: number,
): { readonly covered: Extent; readonly place: LabelPlace } {
  const { from, to } = mark;
  if (to - from >= Math.max(labelWidth + metrics.markGap * 2, leastBarForLabel))
    return { covered: { from, to: to + metrics.labelGap / 2 }, place: 'on' };
  return { covered: { from, to: to + metrics.markGap + labelWidth + metrics.labelGap }, place: 'beside' };
}

export function bareReachOf({ from, to }: Extent): Extent {
  return { from: from - bareReach, to: to + bareReach };
}
