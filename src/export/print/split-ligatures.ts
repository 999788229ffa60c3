import {
  chainLookup,
  type Ligature,
  offsetsAt,
  readLigatures,
  singleLookup,
  type Words,
} from './substitution.ts';

const ligatureType = 4;
/** Flags of a lookup: it reads from right to left, and sees no marks. */
const rightToLeftNoMarks = 9;

/**
 * The same face, in which a ligature of two Arabic letters (lam-alef) is two glyphs: an empty one for the first letter, and
 * the shape of both for the second, which also carries its marks. It looks and runs as before, and a PDF of it says each
 * letter by itself: of one glyph for two letters, readers of PDF say the letters from left to right. With a mark between
 * the letters the ligature stays one.
 *
 * `font` is a TrueType file with GSUB; one without such ligatures, or without an empty glyph, is returned as it is.
 */
export function splitLigatures(font: ArrayBuffer): ArrayBuffer {
  const tables = tablesOf(new DataView(font));
  const substitutions = tables.get('GSUB');
  const empty = emptyGlyph(font, tables);
  if (substitutions === undefined || empty === undefined) return font;
  const { offset, length } = substitutions;
  return withTable(font, substitutions, rewrite(new DataView(font, offset, length), empty));
}

interface Table {
  /** Where the directory speaks of it. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

/** The directory of the file: sixteen bytes a table. */
function tablesOf(file: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const letters = Array.from({ length: 4 }, (_, at) => file.getUint8(entry + at));
    const table = { entry, offset: file.getUint32(entry + 8), length: file.getUint32(entry + 12) };
    tables.set(String.fromCharCode(...letters), table);
  }
  return tables;
}

/** A glyph without ink and without width, other than the one for missing letters. */
function emptyGlyph(font: ArrayBuffer, tables: ReadonlyMap<string, Table>): number | undefined {
  const viewOf = (tag: string): DataView => {
    const { offset, length } = tables.get(tag) ?? { offset: 0, length: 0 };
    return new DataView(font, offset, length);
  };
  const [head, hhea, hmtx, loca] = [viewOf('head'), viewOf('hhea'), viewOf('hmtx'), viewOf('loca')];
  if (Math.min(head.byteLength, hhea.byteLength, hmtx.byteLength, loca.byteLength) === 0) return undefined;
  const isLong = head.getInt16(50) === 1;
  const place = (id: number): number => (isLong ? loca.getUint32(4 * id) : loca.getUint16(2 * id));
  for (let id = 1; id < hhea.getUint16(34); id++)
    if (hmtx.getUint16(4 * id) === 0 && place(id) === place(id + 1)) return id;
  return undefined;
}

/** GSUB with every lookup of such ligatures replaced by rules, and the new lookups behind the old ones. */
function rewrite(table: DataView, empty: number): Uint8Array<ArrayBuffer> {
  const list = table.getUint16(8);
  const old = offsetsAt(table, list, 0);
  const places: (number | Words)[] = [...old];
  for (const [index, at] of old.entries()) {
    if (table.getUint16(at) !== ligatureType || table.getUint16(at + 2) !== rightToLeftNoMarks) continue;
    const ligatures = readLigatures(table, at);
    if (ligatures === undefined) continue;
    const { chain, added } = split(ligatures, empty, places.length + 1);
    places[index] = chain;
    places.push(at, ...added);
  }
  return relist(table, list, places, old.length);
}

/** `next` is the index of the first of the added lookups; the lookup of the ligatures themselves stands before it. */
function split(
  ligatures: readonly Ligature[],
  empty: number,
  next: number,
): { readonly chain: Words; readonly added: readonly Words[] } {
  const firsts = [...new Set(ligatures.map(({ first }) => first))];
  const added = [singleLookup(firsts.map((first) => [first, empty]))];
  const rules = firsts.map((first) => {
    const own = ligatures.filter((each) => each.first === first);
    const lookup = next + added.length;
    added.push(singleLookup(own.map(({ second, glyph }) => [second, glyph])));
    const records = [
      { at: 0, lookup: next },
      { at: 1, lookup },
    ];
    return { input: [[first], own.map(({ second }) => second)], records };
  });
  const asBefore = { input: [firsts], records: [{ at: 0, lookup: next - 1 }] };
  return { chain: chainLookup([...rules, asBefore]), added };
}

/** A lookup is either where it was in `table`, or words to write behind everything. */
function relist(
  table: DataView,
  list: number,
  places: readonly (number | Words)[],
  oldCount: number,
): Uint8Array<ArrayBuffer> {
  const cut = list + 2 + 2 * oldCount;
  const grown = 2 * (places.length - oldCount);
  const added = places.filter((place) => typeof place === 'object');
  const made = new Uint8Array(table.byteLength + grown + 2 * added.flat().length);
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  made.set(bytes.subarray(0, cut));
  made.set(bytes.subarray(cut), cut + grown);
  const view = new DataView(made.buffer);
  for (const at of [4, 6]) if (table.getUint16(at) >= cut) view.setUint16(at, table.getUint16(at) + grown);
  let end = table.byteLength + grown;
  view.setUint16(list, places.length);
  for (const [i, place] of places.entries()) {
    view.setUint16(list + 2 + 2 * i, (typeof place === 'number' ? place + grown : end) - list);
    if (typeof place === 'number') continue;
    for (const [at, word] of place.entries()) view.setUint16(end + 2 * at, word);
    end += 2 * place.length;
  }
  return made;
}

/** The file with a table replaced: the new one stands at its end. */
function withTable(font: ArrayBuffer, { entry }: Table, table: Uint8Array): ArrayBuffer {
  const start = Math.ceil(font.byteLength / 4) * 4;
  const made = new Uint8Array(start + Math.ceil(table.length / 4) * 4);
  made.set(new Uint8Array(font));
  made.set(table, start);
  const view = new DataView(made.buffer);
  let sum = 0;
  for (let at = start; at < made.length; at += 4) sum = (sum + view.getUint32(at)) % 2 ** 32;
  view.setUint32(entry + 4, sum);
  view.setUint32(entry + 8, start);
  view.setUint32(entry + 12, table.length);
  return made.buffer;
}
