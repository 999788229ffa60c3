import type { EventIndex } from '../index/event-index.ts';
import { createLookup, findTouching, type IntervalLookup } from '../index/lookup.ts';
import { endAt, startAt } from '../index/times.ts';
import { scaleOf, type Viewport } from '../viewport.ts';
import { choose, type Choice } from './choose.ts';
import { assignLanes } from './lanes.ts';
import { spanNear } from './metrics.ts';
import {
  coarsestLevel,
  levelsOf,
  type Plan,
  type Planner,
  type PlanSettings,
  type Standing,
} from './plan.ts';
import { cellsNear, loneNear } from './rest-near.ts';
import { riseOf } from './rises.ts';
import { type Rest, settleRest } from './settle-rest.ts';

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
 * that stand apart go on standing apart: zooming in only ever splits clusters, and a label once shown stays. Of a level
 * that is not shown only the choice is made.
 */
export function createWholePlanner(index: EventIndex, settings: PlanSettings): Planner {
  const choices = new Map<number, Choice>();
  const plans = new Map<number, WholePlan>();
  const levels = levelsOf(steps);
  const coarsest = coarsestLevel(levels, index.extent);
  return {
    planFor: (viewport) => planNear(index, planAt(levels.levelOf(scaleOf(viewport))), viewport),
    prepare(viewport) {
      const level = levels.levelOf(scaleOf(viewport));
      if (plans.has(level)) return false;
      let missing = Math.min(coarsest, level);
      while (choices.has(missing)) missing += 1;
      if (missing < level) choiceAt(missing);
      else planAt(level);
      return true;
    },
  };

  function planAt(level: number): WholePlan {
    const plan = plans.get(level) ?? planWhole(index, settings, levels.scaleOf(level), choiceAt(level));
    plans.set(level, plan);
    return plan;
  }

  function choiceAt(level: number): Choice {
    const known = choices.get(level);
    if (known !== undefined) return known;
    const coarser = level > coarsest ? choiceAt(level - 1) : undefined;
    const choice = choose(index, levels.scaleOf(level), settings, coarser);
    choices.set(level, choice);
    return choice;
  }
}

/** Plans few events for one view that nobody zooms, exactly at its scale: nothing of it rests on a coarser level. */
export function createStillPlanner(index: EventIndex, settings: PlanSettings): Planner {
  let plan: WholePlan | undefined;
  const planAt = (perMs: number): WholePlan =>
    planWhole(index, settings, perMs, choose(index, perMs, settings));
  return {
    planFor: (viewport) => planNear(index, (plan ??= planAt(scaleOf(viewport))), viewport),
    prepare(viewport) {
      if (plan !== undefined) return false;
      plan = planAt(scaleOf(viewport));
      return true;
    },
  };
}

function planWhole(index: EventIndex, settings: PlanSettings, perMs: number, choice: Choice): WholePlan {
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
  const near = spanNear(viewport);
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
