import type { Interval } from '../../../base/interval.ts';
import { coarsestLevel, levelsOf } from '../plan.ts';

/** A stretch of time at one scale, in ms of the axis and px a millisecond. */
export interface Tile {
  readonly perMs: number;
  readonly time: Interval;
}

/** Each level of zoom cuts time into tiles of one length; every second level is shifted by half a tile. */
export interface TileGrid {
  readonly coarsest: number;
  readonly levelOf: (perMs: number) => number;
  readonly scaleOf: (level: number) => number;
  /** The tile of a level by its number, which grows with time. */
  readonly tileOf: (level: number, n: number) => Tile;
  /** The numbers of the first and the last tile of a level that touch a span. */
  readonly tilesOver: (level: number, span: Interval) => readonly [number, number];
}

const levelsPerDoubling = 2;
/** A tile is this wide at the least, in px, and less than three times so: wide against the longest label. */
const tilePx = 2048;

export function createTileGrid(extent: Interval): TileGrid {
  const levels = levelsOf(levelsPerDoubling);
  const tileMs = (level: number): number => 2 ** Math.ceil(Math.log2(tilePx / levels.scaleOf(level)));
  const shift = (level: number): number => (level % 2 === 0 ? 0 : tileMs(level) / 2);
  const numberAt = (level: number, time: number): number => Math.floor((time - shift(level)) / tileMs(level));
  return {
    ...levels,
    coarsest: coarsestLevel(levels, extent),
    tileOf(level, n) {
      const start = n * tileMs(level) + shift(level);
      return { perMs: levels.scaleOf(level), time: { start, end: start + tileMs(level) } };
    },
    tilesOver: (level, { start, end }) => [
      numberAt(level, start),
      Math.max(Math.ceil((end - shift(level)) / tileMs(level)) - 1, numberAt(level, start)),
    ],
  };
}
