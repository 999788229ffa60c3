import type { Interval } from '../../../base/interval.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { type LabelSizer, withLabel } from '../choose.ts';
import { markExtent, padded } from '../extent.ts';
import { fillTile, type Placed, type TileSettings } from './fill-tile.ts';
import type { TileGrid } from './tile-grid.ts';

/** Tiles kept: what one dive from all events to an hour and back needs many times over. */
const mostTiles = 4000;

/**
 * The tiles of all levels, each filled when it is first wanted. A tile holds who stands on it at its level: whoever stood
 * there at the coarser level, with the same lane and label, and whoever now fits wholly inside beside them. So every level
 * keeps what the coarser one showed, and a tile depends on nothing but the events and its level.
 */
export class Tiles {
  readonly #index: EventIndex;
  readonly #grid: TileGrid;
  readonly #settings: TileSettings;
  readonly #filled = new Map<string, readonly Placed[]>();
  readonly #widths = new Map<number, number>();

  constructor(index: EventIndex, grid: TileGrid, { laneCount, sizeLabel }: TileSettings) {
    this.#index = index;
    this.#grid = grid;
    this.#settings = { laneCount, sizeLabel: (i) => this.#widthOf(i, sizeLabel) };
  }

  /** Who stands on the tiles of a level that touch a span, each once. */
  standingOver(level: number, span: Interval): readonly Placed[] {
    const [first, last] = this.#grid.tilesOver(level, span);
    const found = new Map<number, Placed>();
    for (let tile = first; tile <= last; tile++)
      for (const placed of this.#tileAt(level, tile)) found.set(placed.i, placed);
    return [...found.values()];
  }

  /** Fills one tile of those that a span wants: of the missing ones the coarsest, on which the others rest; false when none is. */
  prepare(level: number, span: Interval): boolean {
    const [first, last] = this.#grid.tilesOver(level, span);
    for (let tile = first; tile <= last; tile++) {
      if (this.#filled.has(keyOf(level, tile))) continue;
      if (level > this.#grid.coarsest && this.prepare(level - 1, this.#grid.timeOf(level, tile))) return true;
      this.#tileAt(level, tile);
      return true;
    }
    return false;
  }

  #tileAt(level: number, tile: number): readonly Placed[] {
    const key = keyOf(level, tile);
    const known = this.#filled.get(key);
    if (known !== undefined) return known;
    const time = this.#grid.timeOf(level, tile);
    const perMs = this.#grid.scaleOf(level);
    const inherited = level > this.#grid.coarsest ? this.standingOver(level - 1, time) : [];
    const standing = inherited.filter((each) => this.#isOver(each, perMs, time));
    const filled = fillTile(this.#index, this.#settings, perMs, time, standing);
    if (this.#filled.size >= mostTiles) this.#filled.clear();
    this.#filled.set(key, filled);
    return filled;
  }

  #isOver({ i, label }: Placed, perMs: number, { start, end }: Interval): boolean {
    const mark = padded(markExtent(this.#index, i, perMs, start));
    const covered = label === 'none' ? mark : withLabel(mark, this.#settings.sizeLabel(i)).covered;
    return covered.from < (end - start) * perMs && covered.to > 0;
  }

  #widthOf(i: number, sizeLabel: LabelSizer): number {
    const width = this.#widths.get(i) ?? sizeLabel(i);
    this.#widths.set(i, width);
    return width;
  }
}

function keyOf(level: number, tile: number): string {
  return `${level} ${tile}`;
}
