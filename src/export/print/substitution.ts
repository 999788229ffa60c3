/** Tables of OpenType’s GSUB, as lists of 16-bit numbers: what is written, and what is read of them. */
export type Words = readonly number[];

export interface Ligature {
  readonly first: number;
  readonly second: number;
  readonly glyph: number;
}

/** A lookup type 1: each glyph of `pairs` becomes the other. */
export function singleLookup(pairs: readonly (readonly [number, number])[]): Words {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const coverage = coverageOf(sorted.map(([from]) => from));
  const head = 6 + 2 * sorted.length;
  return lookup(1, [[2, head, sorted.length, ...sorted.map(([, to]) => to), ...coverage]]);
}

export interface ChainRule {
  /** For each place of what is looked for, the glyphs that may stand there. */
  readonly input: readonly (readonly number[])[];
  /** What is done where. */
  readonly records: readonly { readonly at: number; readonly lookup: number }[];
}

/** A lookup type 6: at each place the first rule that fits does its work. */
export function chainLookup(rules: readonly ChainRule[]): Words {
  return lookup(6, rules.map(chainRule));
}

function chainRule({ input, records }: ChainRule): Words {
  const coverages = input.map(coverageOf);
  let offset = 2 * (5 + input.length + 2 * records.length);
  const offsets = coverages.map(({ length }) => {
    offset += 2 * length;
    return offset - 2 * length;
  });
  const done = records.flatMap(({ at, lookup: index }) => [at, index]);
  return [3, 0, input.length, ...offsets, 0, records.length, ...done, ...coverages.flat()];
}

function lookup(type: number, subtables: readonly Words[]): Words {
  let offset = 2 * (3 + subtables.length);
  const offsets = subtables.map(({ length }) => {
    offset += 2 * length;
    return offset - 2 * length;
  });
  return [type, 0, subtables.length, ...offsets, ...subtables.flat()];
}

function coverageOf(glyphs: readonly number[]): Words {
  const sorted = [...new Set(glyphs)].sort((a, b) => a - b);
  return [1, sorted.length, ...sorted];
}

/** The ligatures of two glyphs in a lookup of type 4 at `at`; undefined when it has others. */
export function readLigatures(table: DataView, at: number): readonly Ligature[] | undefined {
  const found: Ligature[] = [];
  for (const subtable of offsetsAt(table, at, 4)) {
    const firsts = readCoverage(table, subtable + table.getUint16(subtable + 2));
    for (const [i, set] of offsetsAt(table, subtable, 4).entries())
      for (const ligature of offsetsAt(table, set, 0)) {
        if (table.getUint16(ligature + 2) !== 2) return undefined;
        const [glyph, second] = [table.getUint16(ligature), table.getUint16(ligature + 4)];
        found.push({ first: firsts[i] ?? 0, second, glyph });
      }
  }
  return found;
}

/** A counted list of offsets from `base`, which stands `skip` bytes behind it. */
export function offsetsAt(table: DataView, base: number, skip: number): readonly number[] {
  const count = table.getUint16(base + skip);
  return Array.from({ length: count }, (_, i) => base + table.getUint16(base + skip + 2 + 2 * i));
}

function readCoverage(table: DataView, at: number): readonly number[] {
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1)
    return Array.from({ length: count }, (_, i) => table.getUint16(at + 4 + 2 * i));
  return Array.from({ length: count }, (_, i) => at + 4 + 6 * i).flatMap((range) => {
    const [start, end] = [table.getUint16(range), table.getUint16(range + 2)];
    return Array.from({ length: end - start + 1 }, (_, i) => start + i);
  });
}
