import type { EventIndex } from '../index/event-index.ts';
import { createLookup, type IntervalLookup } from '../index/lookup.ts';
import { assignLanes } from './lanes.ts';
import { type Rest, settleRest } from './rest-cells.ts';
import { choose, type Choice, type LabelSizer } from './choose.ts';
import { type Rises, riseOf } from './rises.ts';
import { metrics } from './metrics.ts';

/**
 * Who stands where at one zoom level, for the whole timeline and so for every pan: which events have a mark
 * of their own, in which lane, with or without a label, and which share a cell of the row of clusters.
 */
export interface Plan extends Rises {
  /** Px a millisecond at which it was made; it holds up to the next level. */
  readonly perMs: number;
  readonly laneCount: number;
  /** The lowest lane is kept for clusters. */
  readonly hasRest: boolean;
  /** Event index → lane, or -1 when it is in the rest. */
  readonly lanes: Int16Array;
  readonly labelled: Uint8Array;
  /** Events with a mark of their own, in order of time, and where they are. */
  readonly own: Int32Array;
  readonly lookup: IntervalLookup;
  readonly rest: Rest;
  readonly choice: Choice;
}

export interface PlanSettings {
  /** Height for lanes, in px. */
  readonly heightPx: number;
  readonly sizeLabel: LabelSizer;
}

const yearMs = 365.2425 * 86_400_000;
/** Below this width the whole timeline is one blot: the chain of levels starts here. */
const coarsestPx = 64;
/** Up to so many events a plan costs little, and the finer steps leave less room unused. */
const fewEvents = 500;

/** Levels to a doubling of the scale. */
function levelsPerDoubling({ count }: EventIndex): number {
  return count <= fewEvents ? 12 : 2;
}

/**
 * Plans by level. Each level starts from the choice of the coarser one, and marks that stand apart go on
 * standing apart: zooming in only ever splits clusters, and a label once shown stays.
 */
export function createPlanner(index: EventIndex, settings: PlanSettings): (perMs: number) => Plan {
  const plans = new Map<number, Plan>();
  const steps = levelsPerDoubling(index);
  const levelOf = (perMs: number): number => Math.floor(steps * Math.log2(perMs * yearMs) + 1e-9);
  const scaleOfLevel = (level: number): number => 2 ** (level / steps) / yearMs;
  const coarsest = levelOf(coarsestPx / Math.max(index.extent.end - index.extent.start, 1));
  return (perMs) => {
    const level = levelOf(perMs);
    let plan = plans.get(level);
    for (let at = Math.min(coarsest, level); plan === undefined || at <= level; at++) {
      plan = plans.get(at) ?? createPlan(index, settings, scaleOfLevel(at), plan?.choice);
      plans.set(at, plan);
    }
    return plan;
  };
}

function createPlan(
  index: EventIndex,
  settings: PlanSettings,
  perMs: number,
  coarser: Choice | undefined,
): Plan {
  const capacity = Math.floor(settings.heightPx / metrics.lanePitchMin);
  const choice = choose(index, perMs, capacity, settings.sizeLabel, coarser);
  const assigned = assignLanes(index, choice);
  const own = Int32Array.from(choice.own);
  const starts = Float64Array.from(own, (i) => index.starts[i] ?? 0);
  const ends = Float64Array.from(own, (i) => index.ends[i] ?? 0);
  return {
    perMs,
    ...riseOf(assigned, choice.isIncomplete, settings.heightPx),
    laneCount: Math.max(assigned.laneCount, 1),
    hasRest: choice.isIncomplete,
    lanes: assigned.lanes,
    labelled: choice.labelled,
    own,
    lookup: createLookup(starts, ends),
    rest: settleRest(index, choice, perMs),
    choice,
  };
}
