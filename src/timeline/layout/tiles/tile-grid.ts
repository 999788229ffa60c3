import { type Interval, widened } from '../../../base/interval.ts';
import { coarsestLevel, levelsOf } from '../plan.ts';

/** A stretch of time at one scale, in ms of the axis and px a millisecond. */
export interface Tile {
  readonly perMs: number;
  readonly time: Interval;
}

/**
 * Each level of zoom cuts time into tiles of one length, and lays a seam half as long over each of their edges; every second
 * level is shifted by half a tile, so that an edge is never nearer than a quarter of a tile to those of the coarser level.
 */
export interface TileGrid {
  readonly coarsest: number;
  readonly levelOf: (perMs: number) => number;
  readonly scaleOf: (level: number) => number;
  /** The tile of a level by its number, which grows with time. */
  readonly tileOf: (level: number, n: number) => Tile;
  /** The numbers of the first and the last tile of a level that touch a span. */
  readonly tilesOver: (level: number, span: Interval) => readonly [number, number];
  /** The seam between the tile of that number and the next one. */
  readonly seamOf: (level: number, n: number) => Tile;
  /** The numbers of the first and the last seam of a level that touch a span; the last is less than the first when none does. */
  readonly seamsOver: (level: number, span: Interval) => readonly [number, number];
}

const levelsPerDoubling = 2;
/** A tile is this wide at the least, in px, and less than three times so: wide against the longest label. */
const tilePx = 2048;

export function createTileGrid(extent: Interval): TileGrid {
  const levels = levelsOf(levelsPerDoubling);
  const tileMs = (level: number): number => 2 ** Math.ceil(Math.log2(tilePx / levels.scaleOf(level)));
  const shift = (level: number): number => (level % 2 === 0 ? tileMs(level) / 2 : 0);
  const numberAt = (level: number, time: number): number => Math.floor((time - shift(level)) / tileMs(level));
  const tilesOver = (level: number, { start, end }: Interval): readonly [number, number] => [
    numberAt(level, start),
    Math.max(Math.ceil((end - shift(level)) / tileMs(level)) - 1, numberAt(level, start)),
  ];
  return {
    ...levels,
    coarsest: coarsestLevel(levels, extent),
    tileOf(level, n) {
      const start = n * tileMs(level) + shift(level);
      return { perMs: levels.scaleOf(level), time: { start, end: start + tileMs(level) } };
    },
    tilesOver,
    seamOf(level, n) {
      const edge = (n + 1) * tileMs(level) + shift(level);
      return { perMs: levels.scaleOf(level), time: widened({ start: edge, end: edge }, tileMs(level) / 4) };
    },
    seamsOver(level, span) {
      const [first, last] = tilesOver(level, widened(span, tileMs(level) / 4));
      return [first, last - 1];
    },
  };
}
