import { length, overlaps } from '../../base/interval.ts';
import type { EventIndex } from '../index/event-index.ts';
import type { Choice } from './choose.ts';
import type { Extent } from './extent.ts';

/** A bar this long crosses many bursts and stays out of their order. */
const longPx = 480;

/** Events whose marks and labels touch one another in a chain, bars that cross them aside. */
export interface Run {
  readonly members: readonly number[];
  /** Lanes that long bars take somewhere along it. */
  readonly crossed: ReadonlySet<number>;
}

interface OpenRun extends Extent {
  end: number;
  readonly members: number[];
}

export interface Lanes {
  /** Event index → lane, or -1. */
  readonly lanes: Int16Array;
  readonly laneCount: number;
  readonly runs: readonly Run[];
}

/**
 * Lanes for the chosen events: in order of time each goes into the next free lane above the one before it, and
 * a new lane is opened only when none is free, which needs as few lanes as any method can (interval
 * partitioning). Then the lanes of each burst are turned over, so that its earliest event stands highest:
 * a burst reads from the top down.
 */
export function assignLanes(index: EventIndex, choice: Choice): Lanes {
  const lanes = new Int16Array(index.count).fill(-1);
  const coveredAt = (i: number): Extent => choice.covered[i] ?? { start: 0, end: 0 };
  const order = [...choice.own].sort((a, b) => coveredAt(a).start - coveredAt(b).start || a - b);
  const laneEnds: number[] = [];
  const open: OpenRun[] = [];
  const long: number[] = [];
  let last = -1;
  for (const i of order) {
    const covered = coveredAt(i);
    const isLong = length(covered) > longPx;
    if (!isLong && joinRun(open, i, covered)) last = -1;
    const lane = freeLane(laneEnds, covered.start, isLong ? -1 : last);
    laneEnds[lane] = covered.end;
    lanes[i] = lane;
    if (isLong) long.push(i);
    else last = lane;
  }
  const runs = open.map((run) => ({ members: run.members, crossed: longLanes(run, long, lanes, coveredAt) }));
  for (const run of runs) turnOver(run, lanes);
  return { lanes, laneCount: laneEnds.length, runs };
}

/** The first lane after `last` that is free from there on, going round; a new one only when none is. */
function freeLane(laneEnds: readonly number[], from: number, last: number): number {
  for (let step = 1; step <= laneEnds.length; step++) {
    const lane = (last + step) % laneEnds.length;
    if ((laneEnds[lane] ?? 0) <= from) return lane;
  }
  return laneEnds.length;
}

/** Adds an event to the run that it touches; true when it starts a run of its own. */
function joinRun(runs: OpenRun[], i: number, { start, end }: Extent): boolean {
  const run = runs.at(-1);
  if (run === undefined || run.end <= start) {
    runs.push({ start, end, members: [i] });
    return true;
  }
  run.members.push(i);
  run.end = Math.max(run.end, end);
  return false;
}

function longLanes(
  run: OpenRun,
  long: readonly number[],
  lanes: Int16Array,
  coveredAt: (i: number) => Extent,
): ReadonlySet<number> {
  const touching = long.filter((i) => overlaps(coveredAt(i), run));
  return new Set(touching.map((i) => lanes[i] ?? 0));
}

function turnOver({ members, crossed }: Run, lanes: Int16Array): void {
  const used = [...new Set(members.map((i) => lanes[i] ?? 0))]
    .filter((lane) => !crossed.has(lane))
    .sort((a, b) => a - b);
  const turned = new Map(used.map((lane, place) => [lane, used[used.length - 1 - place] ?? lane]));
  for (const i of members) lanes[i] = turned.get(lanes[i] ?? 0) ?? lanes[i] ?? 0;
}
