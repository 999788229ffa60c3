import { Blob as FontBlob, Face, Font } from 'harfbuzzjs';
import { ensure } from '../../base/assert.ts';
import { tableOf, withTable } from './font-tables.ts';
import { placesOf, writePlaces } from './glyph-places.ts';
import type { PlacedMark } from './part-marks.ts';
import { alternateLookup, onlyFeature } from './substitution.ts';

/**
 * A face in which the feature `salt` with the value n draws a mark where the n-th of `marks` stands. `face` is a TrueType
 * file of one weight with these marks and a table GSUB.
 */
export function markFace(face: ArrayBuffer, marks: readonly PlacedMark[]): ArrayBuffer {
  const font = new Font(new Face(new FontBlob(face)));
  const ids = marks.map(({ mark }) => font.nominalGlyph(mark.codePointAt(0) ?? 0) ?? 0);
  const places = ensure(placesOf(face), 'a face is TrueType');
  const count = places.length - 1;
  const moved = marks.map((mark, i) => movedGlyph(face, places[ids[i] ?? 0] ?? 0, ids[i] ?? 0, mark));
  const forms = moved.map((_, i) => count + i);
  const table = onlyFeature('salt', alternateLookup([...new Set(ids)].map((id) => [id, forms])));
  const substitutions = new Uint8Array(2 * table.length);
  const words = new DataView(substitutions.buffer);
  for (const [i, word] of table.entries()) words.setUint16(2 * i, word);
  return withTable(withGlyphs(face, places, moved), 'GSUB', substitutions);
}

/** Another glyph as a part of this one, with its box (OpenType, glyf: composite glyphs). */
function movedGlyph(face: ArrayBuffer, at: number, id: number, { right, up }: PlacedMark): DataView {
  const old = ensure(tableOf(face, 'glyf'), 'a face is TrueType');
  const glyph = new DataView(new ArrayBuffer(20));
  glyph.setInt16(0, -1);
  for (const i of [2, 4, 6, 8]) glyph.setInt16(i, old.getInt16(at + i) + (i % 4 === 2 ? right : up));
  const wordsThatAreXAndY = 3;
  for (const [i, word] of [wordsThatAreXAndY, id, right, up].entries()) glyph.setInt16(10 + 2 * i, word);
  return glyph;
}

/** The face with these glyphs behind its own, none of which has a width. */
function withGlyphs(face: ArrayBuffer, places: readonly number[], added: readonly DataView[]): ArrayBuffer {
  const old = ensure(tableOf(face, 'glyf'), 'a face is TrueType');
  const from = Math.ceil(old.byteLength / 4) * 4;
  const glyphs = new Uint8Array(from + 20 * added.length);
  glyphs.set(new Uint8Array(old.buffer, old.byteOffset, old.byteLength));
  for (const [i, glyph] of added.entries()) glyphs.set(new Uint8Array(glyph.buffer), from + 20 * i);
  const grown = [...places.slice(0, -1), ...added.map((_, i) => from + 20 * i), glyphs.length];
  const count = grown.length - 1;
  const tables = [
    ['glyf', glyphs],
    ['loca', writePlaces(grown, face)],
    ['hmtx', widthsOf(face, places.length - 1, added)],
    ['hhea', withNumbers(face, 'hhea', [[34, count]])],
    [
      'maxp',
      withNumbers(face, 'maxp', [
        [4, count],
        [28, 4],
        [30, 4],
      ]),
    ],
  ] as const;
  return tables.reduce((made, [tag, bytes]) => withTable(made, tag, bytes), face);
}

/** The table `hmtx` with the width of each glyph; the last of those before were told once. */
function widthsOf(face: ArrayBuffer, count: number, added: readonly DataView[]): Uint8Array {
  const old = ensure(tableOf(face, 'hmtx'), 'a face has widths');
  const told = ensure(tableOf(face, 'hhea'), 'a face has widths').getUint16(34);
  const widths = new DataView(new ArrayBuffer(4 * (count + added.length)));
  for (let id = 0; id < count; id++) {
    widths.setUint16(4 * id, old.getUint16(4 * Math.min(id, told - 1)));
    widths.setInt16(4 * id + 2, old.getInt16(id < told ? 4 * id + 2 : 2 * (told + id)));
  }
  for (const [i, glyph] of added.entries()) widths.setInt16(4 * (count + i) + 2, glyph.getInt16(2));
  return new Uint8Array(widths.buffer);
}

/** A table with some of its 16-bit numbers changed. */
function withNumbers(
  face: ArrayBuffer,
  tag: string,
  numbers: readonly (readonly [number, number])[],
): Uint8Array {
  const { buffer, byteOffset, byteLength } = ensure(tableOf(face, tag), `a face has ${tag}`);
  const table = new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength));
  const view = new DataView(table.buffer);
  for (const [at, value] of numbers) view.setUint16(at, value);
  return table;
}
