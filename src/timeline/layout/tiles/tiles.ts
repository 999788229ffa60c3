import { type Interval, length } from '../../../base/interval.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { type LabelSizer, withLabel } from '../choose.ts';
import { markExtent, padded } from '../extent.ts';
import { fillSeam, fillTile, type LaneSettings, type Placed } from './fill-tile.ts';
import type { Tile, TileGrid } from './tile-grid.ts';

/** Tiles kept: what one dive from all events to an hour and back needs many times over. */
const mostTiles = 4000;

/**
 * The tiles of all levels, each filled when it is first wanted. A tile holds who stands on it at its level: whoever stood
 * there at the coarser level, with the same lane and label, and whoever now fits wholly inside beside them. So every level
 * keeps what the coarser one showed, and a tile depends on nothing but the events and its level. Who crosses the edge of two
 * tiles finds a place in the seam over it, once both are filled.
 */
export class Tiles {
  readonly #index: EventIndex;
  readonly #grid: TileGrid;
  readonly #settings: LaneSettings;
  readonly #filled = new Map<string, readonly Placed[]>();
  readonly #widths = new Map<number, number>();

  constructor(index: EventIndex, grid: TileGrid, { laneCount, sizeLabel }: LaneSettings) {
    this.#index = index;
    this.#grid = grid;
    this.#settings = { laneCount, sizeLabel: (i) => this.#widthOf(i, sizeLabel) };
  }

  /** Who stands on the tiles of a level that touch a span, each once. */
  standingOver(level: number, span: Interval): readonly Placed[] {
    const [first, last] = this.#grid.tilesOver(level, span);
    const found = new Map<number, Placed>();
    for (let n = first; n <= last; n++)
      for (const placed of this.#tileAt(level, n)) found.set(placed.i, placed);
    const [firstSeam, lastSeam] = this.#grid.seamsOver(level, span);
    for (let n = firstSeam; n <= lastSeam; n++)
      for (const placed of this.#seamAt(level, n)) found.set(placed.i, placed);
    return [...found.values()];
  }

  /** Fills one tile or seam of those that a span wants: of the missing ones the coarsest, on which the others rest; false when none is. */
  prepare(level: number, span: Interval): boolean {
    const [first, last] = this.#grid.tilesOver(level, span);
    const [firstSeam, lastSeam] = this.#grid.seamsOver(level, span);
    for (let n = Math.min(first, firstSeam); n <= Math.max(last, lastSeam + 1); n++) {
      if (this.#filled.has(tileKey(level, n))) continue;
      const { time } = this.#grid.tileOf(level, n);
      if (level > this.#grid.coarsest && this.prepare(level - 1, time)) return true;
      this.#tileAt(level, n);
      return true;
    }
    for (let n = firstSeam; n <= lastSeam; n++) {
      if (this.#filled.has(seamKey(level, n))) continue;
      this.#seamAt(level, n);
      return true;
    }
    return false;
  }

  #tileAt(level: number, n: number): readonly Placed[] {
    return this.#known(tileKey(level, n), () => {
      const tile = this.#grid.tileOf(level, n);
      const inherited = level > this.#grid.coarsest ? this.standingOver(level - 1, tile.time) : [];
      const standing = inherited.filter((each) => this.#isOver(each, tile));
      return fillTile(this.#index, this.#settings, tile, standing);
    });
  }

  /** Between the tile of that number and the next one. */
  #seamAt(level: number, n: number): readonly Placed[] {
    return this.#known(seamKey(level, n), () => {
      const seam = this.#grid.seamOf(level, n);
      const both = [...this.#tileAt(level, n), ...this.#tileAt(level, n + 1)];
      const standing = new Map(both.filter((each) => this.#isOver(each, seam)).map((each) => [each.i, each]));
      return fillSeam(this.#index, this.#settings, seam, [...standing.values()]);
    });
  }

  #known(key: string, fill: () => readonly Placed[]): readonly Placed[] {
    const known = this.#filled.get(key);
    if (known !== undefined) return known;
    const filled = fill();
    if (this.#filled.size >= mostTiles) this.#filled.clear();
    this.#filled.set(key, filled);
    return filled;
  }

  #isOver({ i, label }: Placed, { perMs, time }: Tile): boolean {
    const mark = padded(markExtent(this.#index, i, perMs, time.start));
    const covered = label === 'none' ? mark : withLabel(mark, this.#settings.sizeLabel(i)).covered;
    return covered.start < length(time) * perMs && covered.end > 0;
  }

  #widthOf(i: number, sizeLabel: LabelSizer): number {
    const width = this.#widths.get(i) ?? sizeLabel(i);
    this.#widths.set(i, width);
    return width;
  }
}

function tileKey(level: number, n: number): string {
  return `${level} ${n}`;
}

function seamKey(level: number, n: number): string {
  return `${level} ${n} seam`;
}
