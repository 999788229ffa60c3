/** Whole numbers from 0 to 2 ** 32 - 1, one after another, in an array that grows by doubling. */
export class GrowingArray {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Uint32Array(2 * this.#values.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** An array of its own, of just the right length. */
  finish(): Uint32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
}
