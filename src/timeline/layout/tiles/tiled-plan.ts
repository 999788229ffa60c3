import type { EventIndex } from '../../index/event-index.ts';
import { endAt, startAt } from '../../index/times.ts';
import { scaleOf, type Viewport } from '../../viewport.ts';
import { metrics, spanNear } from '../metrics.ts';
import type { Plan, Planner, PlanSettings, Standing } from '../plan.ts';
import { countCells } from './count-cells.ts';
import type { Placed } from './fill-tile.ts';
import { createTileGrid } from './tile-grid.ts';
import { Tiles } from './tiles.ts';

/** Plans many events by tiles, so that the cost of a plan depends on nothing but the width of the view. */
export function createTiledPlanner(index: EventIndex, { heightPx, sizeLabel }: PlanSettings): Planner {
  const rows = Math.max(Math.floor(heightPx / metrics.lanePitchMin), 2);
  const laneCount = rows - 1;
  const gridPitch = Math.min(heightPx / rows, metrics.lanePitchMax);
  const grid = createTileGrid(index.extent);
  const tiles = new Tiles(index, grid, { laneCount, sizeLabel });
  return {
    planFor,
    prepare: (viewport) => tiles.prepare(grid.levelOf(scaleOf(viewport)), spanNear(viewport)),
  };

  function planFor(viewport: Viewport): Plan {
    const level = grid.levelOf(scaleOf(viewport));
    const perMs = grid.scaleOf(level);
    const near = spanNear(viewport);
    const own = tiles
      .standingOver(level, near)
      .filter(({ i }) => startAt(index, i) < near.end && endAt(index, i) > near.start);
    const isOwn = new Set(own.map(({ i }) => i));
    return {
      perMs,
      laneCount,
      gridPitch,
      hasRest: true,
      own: own.map(toStanding).sort((a, b) => a.i - b.i),
      lone: [],
      cells: countCells(index, perMs, viewport, isOwn),
      isOwn: (i) => isOwn.has(i),
    };
  }

  function toStanding({ i, lane, label }: Placed): Standing {
    return { i, lane, label, rise: (lane + 1.5) * gridPitch, pitch: gridPitch };
  }
}
