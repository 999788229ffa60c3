import type { Extent } from '../extent.ts';
import { Row } from './row.ts';

/** The lanes of a tile: what is taken of each, in px from the beginning of the tile. */
export class TileLanes {
  readonly #rows: readonly Row[];

  constructor(count: number) {
    this.#rows = Array.from({ length: count }, () => new Row());
  }

  take(lane: number, extent: Extent): void {
    this.#rows[lane]?.take(extent);
  }

  /** How far a lane is free from `from` on; 0 where it is taken. */
  roomIn(lane: number, from: number): number {
    return this.#rows[lane]?.roomAfter(from) ?? 0;
  }

  widestRoom(from: number): number {
    let widest = 0;
    for (const row of this.#rows) widest = Math.max(widest, row.roomAfter(from));
    return widest;
  }

  /** The first lane that is free over a stretch; undefined when none is. */
  firstFree({ start, end }: Extent): number | undefined {
    for (let lane = 0; lane < this.#rows.length; lane++)
      if (start + this.roomIn(lane, start) >= end) return lane;
    return undefined;
  }
}
