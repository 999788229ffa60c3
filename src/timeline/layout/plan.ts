import { type Interval, length } from '../../base/interval.ts';
import { yearMs } from '../../time/calendar.ts';
import type { Viewport } from '../viewport.ts';
import type { LabelPlace, LabelSide, LabelSizer } from './choose.ts';

/** An event with a mark of its own. */
export interface Standing {
  /** Event index. */
  readonly i: number;
  readonly lane: number;
  /** Its middle above the foot of the plot, and the height of its lane, both in px. */
  readonly rise: number;
  readonly pitch: number;
  readonly label: LabelPlace;
}

/** Events without a mark of their own that begin in one cell of time. */
export interface RestCell {
  /** Cell number: its time is `[cell · cellMs, (cell + 1) · cellMs)`, `cellMs` being that of the plan. */
  readonly cell: number;
  readonly count: number;
  /** Where its cluster would best stand, in ms of the axis. */
  readonly place: number;
  /** From its first member to its last, in ms of the axis. */
  readonly span: Interval;
  /** Event indices in order of time; undefined when they are too many to name. */
  readonly members?: readonly number[] | undefined;
  readonly has: (i: number) => boolean;
  /** Events longer than a cell that begin off screen: they have no place in time here, and are told in a corner. */
  readonly runsOn?: true;
}

/**
 * Who stands where at one zoom level, as far as one view reaches: which events have a mark of their own, in which lane,
 * with or without a label, and which share a cell of the row of clusters. Panning changes what is told of, not what is told.
 */
export interface Plan {
  /** Px a millisecond at which it was made; it holds up to the next level. */
  readonly perMs: number;
  readonly laneCount: number;
  /** Height of lanes that no run has spread. */
  readonly gridPitch: number;
  /** The lowest lane is kept for clusters. */
  readonly hasRest: boolean;
  /** Near the view, in order of time. */
  readonly own: readonly Standing[];
  /** Events with a place in the row of clusters to themselves, near the view. */
  readonly lone: readonly number[];
  readonly cells: readonly RestCell[];
  /** Whether an event that touches the view has a mark of its own. */
  readonly isOwn: (i: number) => boolean;
}

export interface PlanSettings {
  /** Height for lanes, in px. */
  readonly heightPx: number;
  readonly sizeLabel: LabelSizer;
  /** On which sides of its mark a label may stand, at every level, the better one first; undefined leaves it to the plan. */
  readonly sidesOf?: (i: number) => readonly (LabelSide | undefined)[];
}

export interface Planner {
  readonly planFor: (viewport: Viewport) => Plan;
  /** Plans a little of what a view wants, so that its frame need not; false when nothing is missing. */
  readonly prepare: (viewport: Viewport) => boolean;
}

/** Zoom levels: `steps` to a doubling of the scale, which is in px a millisecond. */
export interface Levels {
  readonly levelOf: (perMs: number) => number;
  /** The least scale of a level. */
  readonly scaleOf: (level: number) => number;
}

export function levelsOf(steps: number): Levels {
  return {
    levelOf: (perMs) => Math.floor(steps * Math.log2(perMs * yearMs) + 1e-9),
    scaleOf: (level) => 2 ** (level / steps) / yearMs,
  };
}

/** Below this width the whole timeline is one blot: the chain of levels starts here. */
const coarsestPx = 128;

export function coarsestLevel({ levelOf }: Levels, extent: Interval): number {
  return levelOf(coarsestPx / Math.max(length(extent), 1));
}
