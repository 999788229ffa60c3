import type { Lanes, Run } from './lanes.ts';
import { metrics } from './metrics.ts';

/** How high each event stands above the foot of the plot, and how much height its lane has, both in px. */
export interface Rises {
  readonly rises: Float64Array;
  readonly pitches: Float64Array;
  /** Of lanes that no run has spread. */
  readonly gridPitch: number;
}

/**
 * Lanes stand as close as the busiest place demands, but each run spreads its own over the height that it
 * has: a quiet year is as airy as the plot allows, beside a crowded month.
 */
export function riseOf({ lanes, laneCount, runs }: Lanes, hasRest: boolean, heightPx: number): Rises {
  const restRows = hasRest ? 1 : 0;
  const gridPitch = pitchFor(heightPx, Math.max(laneCount, 1) + restRows);
  const rises = Float64Array.from(lanes, (lane) => (lane + restRows + 0.5) * gridPitch);
  const pitches = new Float64Array(lanes.length).fill(gridPitch);
  for (const run of runs) spread(run);
  return { rises, pitches, gridPitch };

  function spread({ members, crossed }: Run): void {
    const used = members.map((i) => lanes[i] ?? 0);
    const lowest = Math.min(...used);
    const ground = Math.max(-1, ...crossed) + 1;
    if (ground > lowest) return;
    const foot = (ground + restRows) * gridPitch;
    const pitch = pitchFor(heightPx - foot, Math.max(...used) - lowest + 1);
    for (const i of members) {
      rises[i] = foot + ((lanes[i] ?? 0) - lowest + 0.5) * pitch;
      pitches[i] = pitch;
    }
  }
}

function pitchFor(heightPx: number, rows: number): number {
  return Math.min(Math.max(heightPx / rows, metrics.lanePitchMin), metrics.lanePitchMax);
}
