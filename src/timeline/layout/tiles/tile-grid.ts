import type { Interval } from '../../../base/interval.ts';
import { coarsestLevel, levelsOf } from '../plan.ts';

/** Each level of zoom cuts time into tiles of one length; every second level is shifted by half a tile. */
export interface TileGrid {
  readonly coarsest: number;
  readonly levelOf: (perMs: number) => number;
  readonly scaleOf: (level: number) => number;
  /** In ms of the axis. */
  readonly timeOf: (level: number, tile: number) => Interval;
  /** The first and the last tile of a level that touch a span. */
  readonly tilesOver: (level: number, span: Interval) => readonly [number, number];
}

const levelsPerDoubling = 2;
/** A tile is this wide at the least, in px, and less than three times so: wide against the longest label. */
const tilePx = 2048;

export function createTileGrid(extent: Interval): TileGrid {
  const levels = levelsOf(levelsPerDoubling);
  const tileMs = (level: number): number => 2 ** Math.ceil(Math.log2(tilePx / levels.scaleOf(level)));
  const shift = (level: number): number => (level % 2 === 0 ? 0 : tileMs(level) / 2);
  const tileAt = (level: number, time: number): number => Math.floor((time - shift(level)) / tileMs(level));
  return {
    ...levels,
    coarsest: coarsestLevel(levels, extent),
    timeOf(level, tile) {
      const start = tile * tileMs(level) + shift(level);
      return { start, end: start + tileMs(level) };
    },
    tilesOver: (level, { start, end }) => [
      tileAt(level, start),
      Math.max(Math.ceil((end - shift(level)) / tileMs(level)) - 1, tileAt(level, start)),
    ],
  };
}
