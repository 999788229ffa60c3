import type { Interval } from '../../../base/interval.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { endAt, startAt } from '../../index/times.ts';
import { scaleOf, type Viewport } from '../../viewport.ts';
import { withLabel } from '../choose.ts';
import { markExtent, padded } from '../extent.ts';
import { metrics, overscanPx } from '../metrics.ts';
import type { Plan, Planner, PlanSettings, Standing } from '../plan.ts';
import { countCells } from './count-cells.ts';
import { fillTile, type Placed } from './fill-tile.ts';
import { createTileGrid } from './tile-grid.ts';

/** Tiles kept: what one dive from all events to an hour and back needs many times over. */
const mostTiles = 4000;

/**
 * Plans many events by tiles. A tile holds who stands on it at its level: whoever stood there at the coarser level,
 * with the same lane and label, and whoever now fits wholly inside beside them. So every level keeps what the coarser
 * one showed, a plan depends on nothing but the events and the level, and its cost on nothing but the width of the view.
 */
export function createTiledPlanner(index: EventIndex, { heightPx, sizeLabel }: PlanSettings): Planner {
  const rows = Math.max(Math.floor(heightPx / metrics.lanePitchMin), 2);
  const laneCount = rows - 1;
  const gridPitch = Math.min(heightPx / rows, metrics.lanePitchMax);
  const grid = createTileGrid(index.extent);
  const tiles = new Map<string, readonly Placed[]>();
  const widths = new Map<number, number>();
  const settings = { laneCount, sizeLabel: widthOf };
  return { planFor, prepare };

  function planFor(viewport: Viewport): Plan {
    const level = grid.levelOf(scaleOf(viewport));
    const perMs = grid.scaleOf(level);
    const near = nearOf(viewport);
    const own = standingOver(level, near).filter(
      ({ i }) => startAt(index, i) < near.end && endAt(index, i) > near.start,
    );
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

  /** One tile: of the missing ones the coarsest, on which the others rest. */
  function prepare(viewport: Viewport): boolean {
    return prepareOver(grid.levelOf(scaleOf(viewport)), nearOf(viewport));
  }

  function prepareOver(level: number, span: Interval): boolean {
    const [first, last] = grid.tilesOver(level, span);
    for (let tile = first; tile <= last; tile++) {
      if (tiles.has(keyOf(level, tile))) continue;
      if (level > grid.coarsest && prepareOver(level - 1, grid.timeOf(level, tile))) return true;
      tileAt(level, tile);
      return true;
    }
    return false;
  }

  function nearOf(viewport: Viewport): Interval {
    const margin = overscanPx(viewport) / scaleOf(viewport);
    return { start: viewport.span.start - margin, end: viewport.span.end + margin };
  }

  function standingOver(level: number, span: Interval): readonly Placed[] {
    const [first, last] = grid.tilesOver(level, span);
    const found = new Map<number, Placed>();
    for (let tile = first; tile <= last; tile++)
      for (const placed of tileAt(level, tile)) found.set(placed.i, placed);
    return [...found.values()];
  }

  function tileAt(level: number, tile: number): readonly Placed[] {
    const key = keyOf(level, tile);
    const known = tiles.get(key);
    if (known !== undefined) return known;
    const time = grid.timeOf(level, tile);
    const perMs = grid.scaleOf(level);
    const inherited = level > grid.coarsest ? standingOver(level - 1, time) : [];
    const standing = inherited.filter((each) => isOver(each, perMs, time));
    const filled = fillTile(index, settings, perMs, time, standing);
    if (tiles.size >= mostTiles) tiles.clear();
    tiles.set(key, filled);
    return filled;
  }

  function isOver({ i, label }: Placed, perMs: number, { start, end }: Interval): boolean {
    const mark = padded(markExtent(index, i, perMs, start));
    const covered = label === 'none' ? mark : withLabel(mark, widthOf(i)).covered;
    return covered.from < (end - start) * perMs && covered.to > 0;
  }

  function widthOf(i: number): number {
    const width = widths.get(i) ?? sizeLabel(i);
    widths.set(i, width);
    return width;
  }

  function toStanding({ i, lane, label }: Placed): Standing {
    return { i, lane, label, rise: (lane + 1.5) * gridPitch, pitch: gridPitch };
  }
}

function keyOf(level: number, tile: number): string {
  return `${level} ${tile}`;
}
