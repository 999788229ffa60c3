import type { EventIndex } from '../index/event-index.ts';
import { createLookup, findTouching, type IntervalLookup } from '../index/lookup.ts';
import { endAt, startAt } from '../index/times.ts';
import { scaleOf, type Viewport } from '../viewport.ts';
import { choose, type Choice } from './choose.ts';
import { assignLanes } from './lanes.ts';
import { overscanPx } from './metrics.ts';
import {
  coarsestLevel,
  levelsOf,
  type Plan,
  type Planner,
  type PlanSettings,
  type Standing,
} from './plan.ts';
import { cellsNear, loneNear, type Rest, settleRest } from './rest-cells.ts';
import { riseOf } from './rises.ts';

/** A plan of the whole timeline at one level. */
interface WholePlan extends Pick<Plan, 'perMs' | 'laneCount' | 'gridPitch' | 'hasRest'> {
  /** Events with a mark of their own, in order of time, and where they are. */
  readonly own: readonly Standing[];
  readonly lookup: IntervalLookup;
  readonly rest: Rest;
  readonly choice: Choice;
}

/** Few events: the finer the steps, the less room stays unused. */
const steps = 12;

/**
 * Plans few events exactly, all at once and by level. Each level starts from the choice of the coarser one, and marks
 * that stand apart go on standing apart: zooming in only ever splits clusters, and a label once shown stays.
 */
export function createWholePlanner(index: EventIndex, settings: PlanSettings): Planner {
  const plans = new Map<number, WholePlan>();
  const levels = levelsOf(steps);
  const coarsest = coarsestLevel(levels, index.extent);
  return {
    planFor: (viewport) => planNear(index, wholeAt(levels.levelOf(scaleOf(viewport))), viewport),
    prepare(viewport) {
      const level = levels.levelOf(scaleOf(viewport));
      let missing = Math.min(coarsest, level);
      while (missing <= level && plans.has(missing)) missing += 1;
      if (missing > level) return false;
      wholeAt(missing);
      return true;
    },
  };

  function wholeAt(level: number): WholePlan {
    let whole = plans.get(level);
    for (let at = Math.min(coarsest, level); whole === undefined || at <= level; at++) {
      whole = plans.get(at) ?? planWhole(index, settings, levels.scaleOf(at), whole?.choice);
      plans.set(at, whole);
    }
    return whole;
  }
}

function planWhole(
  index: EventIndex,
  settings: PlanSettings,
  perMs: number,
  coarser: Choice | undefined,
): WholePlan {
  const choice = choose(index, perMs, settings, coarser);
  const assigned = assignLanes(index, choice);
  const { rises, pitches, gridPitch } = riseOf(assigned, choice.isIncomplete, settings.heightPx);
  const own = choice.own.map((i) => ({
    i,
    lane: assigned.lanes[i] ?? 0,
    rise: rises[i] ?? 0,
    pitch: pitches[i] ?? gridPitch,
    label: choice.labelled[i] ?? 'none',
  }));
  const starts = Float64Array.from(own, ({ i }) => startAt(index, i));
  const ends = Float64Array.from(own, ({ i }) => endAt(index, i));
  return {
    perMs,
    gridPitch,
    laneCount: Math.max(assigned.laneCount, 1),
    hasRest: choice.isIncomplete,
    own,
    lookup: createLookup(starts, ends),
    rest: settleRest(index, choice, perMs),
    choice,
  };
}

function planNear(index: EventIndex, whole: WholePlan, viewport: Viewport): Plan {
  const { perMs, gridPitch, laneCount, hasRest, own, lookup, rest, choice } = whole;
  const margin = overscanPx(viewport) / scaleOf(viewport);
  const near = { start: viewport.span.start - margin, end: viewport.span.end + margin };
  return {
    perMs,
    gridPitch,
    laneCount,
    hasRest,
    own: findTouching(lookup, near).flatMap((place) => own[place] ?? []),
    lone: loneNear(index, rest, near),
    cells: cellsNear(index, rest, perMs, viewport),
    isOwn: (i) => choice.covered[i] !== undefined,
  };
}
