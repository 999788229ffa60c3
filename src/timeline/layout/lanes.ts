import type { EventIndex } from '../index/event-index.ts';
import type { Choice } from './choose.ts';
import { type Extent } from './extent.ts';

/** A bar this long crosses many bursts and stays out of their order. */
const longPx = 480;

interface Run {
  readonly from: number;
  to: number;
  readonly members: number[];
}

/**
 * Lanes for the chosen events: earliest first into the lowest free lane, which needs as few lanes as any
 * method can (interval partitioning). Then the lanes of each burst are turned over, so that its
 * earliest event stands highest and a burst reads from the top down.
 */
export function assignLanes(
  index: EventIndex,
  choice: Choice,
): { readonly lanes: Int16Array; readonly laneCount: number } {
  const lanes = new Int16Array(index.count).fill(-1);
  const coveredAt = (i: number): Extent => choice.covered[i] ?? { from: 0, to: 0 };
  const order = [...choice.own].sort((a, b) => coveredAt(a).from - coveredAt(b).from || a - b);
  const laneEnds: number[] = [];
  const runs: Run[] = [];
  const long: number[] = [];
  for (const i of order) {
    const { from, to } = coveredAt(i);
    const free = laneEnds.findIndex((end) => end <= from);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = to;
    lanes[i] = lane;
    if (to - from > longPx) long.push(i);
    else joinRun(runs, i, from, to);
  }
  for (const run of runs) turnOver(run, lanes, longLanes(run, long, lanes, coveredAt));
  return { lanes, laneCount: laneEnds.length };
}

function joinRun(runs: Run[], i: number, from: number, to: number): void {
  const last = runs.at(-1);
  if (last === undefined || last.to <= from) runs.push({ from, to, members: [i] });
  else {
    last.members.push(i);
    last.to = Math.max(last.to, to);
  }
}

function longLanes(
  run: Run,
  long: readonly number[],
  lanes: Int16Array,
  coveredAt: (i: number) => Extent,
): ReadonlySet<number> {
  const touching = long.filter((i) => coveredAt(i).from < run.to && coveredAt(i).to > run.from);
  return new Set(touching.map((i) => lanes[i] ?? 0));
}

function turnOver(run: Run, lanes: Int16Array, taken: ReadonlySet<number>): void {
  const used = [...new Set(run.members.map((i) => lanes[i] ?? 0))]
    .filter((lane) => !taken.has(lane))
    .sort((a, b) => a - b);
  const turned = new Map(used.map((lane, place) => [lane, used[used.length - 1 - place] ?? lane]));
  for (const i of run.members) lanes[i] = turned.get(lanes[i] ?? 0) ?? lanes[i] ?? 0;
}
