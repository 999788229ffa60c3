import { firstHash, hashed } from '../../base/hash.ts';
import { GrowingArray } from '../../base/growing-array.ts';

/** Positions by a hash of their ids, open addressing; -1 is an empty slot. A power of two long, at most half full. */
export type IdTable = Int32Array<ArrayBuffer>;

type IdAt = (position: number) => string;

const firstLength = 1024;

/** Takes ids one by one, the first at position 0. */
export class IdTableBuilder {
  #table: IdTable = new Int32Array(firstLength).fill(-1);
  readonly #hashes = new GrowingArray();

  /** Whether the id is new; the position of one that is not is left out of the table. `idAt` knows all ids before. */
  add(id: string, idAt: IdAt): boolean {
    const hash = hashOf(id);
    const position = this.#hashes.length;
    this.#hashes.push(hash);
    if (2 * position >= this.#table.length) this.#grow();
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const other = this.#table[slot] ?? -1;
      if (other < 0) break;
      if (this.#hashes.at(other) === hash && idAt(other) === id) return false;
      slot = (slot + 1) & mask;
    }
    this.#table[slot] = position;
    return true;
  }

  finish(): IdTable {
    return this.#table;
  }

  #grow(): void {
    const old = this.#table;
    const table: IdTable = new Int32Array(2 * old.length).fill(-1);
    const mask = table.length - 1;
    for (const position of old) {
      if (position < 0) continue;
      let slot = this.#hashes.at(position) & mask;
      while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      table[slot] = position;
    }
    this.#table = table;
  }
}

/** The position of an id; undefined when it is not in the table. */
export function findId(table: IdTable, id: string, idAt: IdAt): number | undefined {
  const mask = table.length - 1;
  for (let slot = hashOf(id) & mask; ; slot = (slot + 1) & mask) {
    const position = table[slot] ?? -1;
    if (position < 0) return undefined;
    if (idAt(position) === id) return position;
  }
}

/** FNV-1a over UTF-16 units, its high bits folded into the low ones that choose the slot. */
function hashOf(id: string): number {
  let hash = firstHash;
  for (let i = 0; i < id.length; i++) hash = hashed(hash, id.charCodeAt(i));
  return (hash ^ (hash >>> 15)) >>> 0;
}
