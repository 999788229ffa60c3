import { bisect } from '../../../base/bisect.ts';
import type { Extent } from '../extent.ts';

/** What is taken of one row of a tile, in px along time, in order of where it begins. */
export class Row {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** The greatest end of all up to each: what is taken may lie over one another. */
  readonly #reached: number[] = [];

  take({ start, end }: Extent): void {
    const at = this.#countBefore(start);
    this.#starts.splice(at, 0, start);
    this.#ends.splice(at, 0, end);
    this.#reached.splice(at, 0, end);
    for (let n = at; n < this.#ends.length; n++)
      this.#reached[n] = Math.max(this.#ends[n] ?? 0, this.#reached[n - 1] ?? -Infinity);
  }

  /** How far it is free from `from` on; 0 where it is taken. */
  roomAfter(from: number): number {
    const next = this.#countBefore(from);
    if ((this.#reached[next - 1] ?? -Infinity) > from) return 0;
    return (this.#starts[next] ?? Infinity) - from;
  }

  /** How many lie over that stretch. */
  countOver({ start, end }: Extent): number {
    let count = 0;
    for (let n = this.#countBefore(end) - 1; n >= 0 && (this.#reached[n] ?? 0) > start; n--)
      if ((this.#ends[n] ?? 0) > start) count += 1;
    return count;
  }

  /** How many begin before a place. */
  #countBefore(place: number): number {
    return bisect(0, this.#starts.length, (n) => (this.#starts[n] ?? 0) < place);
  }
}
