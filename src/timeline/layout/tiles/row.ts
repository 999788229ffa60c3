/** What is taken of one row of a tile, in px along time, in order of where it begins. */
export class Row {
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];
  /** The greatest end of all up to each: what is taken may lie over one another. */
  readonly #reached: number[] = [];

  take(from: number, to: number): void {
    const at = this.#countFrom(from);
    this.#froms.splice(at, 0, from);
    this.#tos.splice(at, 0, to);
    this.#reached.splice(at, 0, to);
    for (let n = at; n < this.#tos.length; n++)
      this.#reached[n] = Math.max(this.#tos[n] ?? 0, this.#reached[n - 1] ?? -Infinity);
  }

  /** How far it is free from `from` on; 0 where it is taken. */
  roomAfter(from: number): number {
    const next = this.#countFrom(from);
    if ((this.#reached[next - 1] ?? -Infinity) > from) return 0;
    return (this.#froms[next] ?? Infinity) - from;
  }

  /** How many lie over that stretch. */
  countOver(from: number, to: number): number {
    let count = 0;
    for (let n = this.#countFrom(to) - 1; n >= 0 && (this.#reached[n] ?? 0) > from; n--)
      if ((this.#tos[n] ?? 0) > from) count += 1;
    return count;
  }

  /** How many begin before it. */
  #countFrom(from: number): number {
    let low = 0;
    let high = this.#froms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#froms[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
