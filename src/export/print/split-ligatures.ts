import { emptyGlyph } from './empty-glyph.ts';
import { tableOf, withTable } from './font-tables.ts';
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
  const [substitutions, empty] = [tableOf(font, 'GSUB'), emptyGlyph(font)];
  if (substitutions === undefined || empty === undefined) return font;
  return withTable(font, 'GSUB', rewrite(substitutions, empty));
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
