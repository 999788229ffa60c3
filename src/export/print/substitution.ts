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

/** A lookup type 3: a feature with the value n makes a glyph the n-th of its forms. */
export function alternateLookup(forms: readonly (readonly [number, readonly number[]])[]): Words {
  const sorted = [...forms].sort(([a], [b]) => a - b);
  const sets = sorted.map(([, ids]) => [ids.length, ...ids]);
  const coverage = coverageOf(sorted.map(([glyph]) => glyph));
  const { offsets, end } = offsetsOf(sets, 2 * (3 + sets.length));
  return lookup(3, [[1, end, sets.length, ...offsets, ...sets.flat(), ...coverage]]);
}

/** The table GSUB of a face that has one feature, of one lookup, for every script. */
export function onlyFeature(tag: string, only: Words): Words {
  const [first = 0, second = 0] = wordsOf(tag);
  const scripts = [1, ...wordsOf('DFLT'), 8, 4, 0, 0, 0xff_ff, 1, 0];
  const features = [1, first, second, 8, 0, 1, 0];
  const head = 10;
  const { offsets } = offsetsOf([scripts, features, []], head);
  return [1, 0, ...offsets, ...scripts, ...features, 1, 4, ...only];
}

function wordsOf(tag: string): Words {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(tag, (letter) => letter.charCodeAt(0));
  return [a * 256 + b, c * 256 + d];
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
  const { offsets } = offsetsOf(coverages, 2 * (5 + input.length + 2 * records.length));
  const done = records.flatMap(({ at, lookup: index }) => [at, index]);
  return [3, 0, input.length, ...offsets, 0, records.length, ...done, ...coverages.flat()];
}

function lookup(type: number, subtables: readonly Words[]): Words {
  const { offsets } = offsetsOf(subtables, 2 * (3 + subtables.length));
  return [type, 0, subtables.length, ...offsets, ...subtables.flat()];
}

/** In bytes: where each of `parts` begins when the first stands at `from`, and where the last ends. */
function offsetsOf(
  parts: readonly Words[],
  from: number,
): { readonly offsets: readonly number[]; readonly end: number } {
  let end = from;
  const offsets = parts.map(({ length }) => {
    end += 2 * length;
    return end - 2 * length;
  });
  return { offsets, end };
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
