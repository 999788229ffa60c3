import { tableOf, withTable } from './font-tables.ts';
import { placesOf, writePlaces } from './glyph-places.ts';

/** A glyph without ink and without width, other than the one for missing letters. */
export function emptyGlyph(font: ArrayBuffer): number | undefined {
  const [hhea, hmtx] = [tableOf(font, 'hhea'), tableOf(font, 'hmtx')];
  const places = placesOf(font);
  if (hhea === undefined || hmtx === undefined || places === undefined) return undefined;
  for (let id = 1; id < hhea.getUint16(34); id++)
    if (hmtx.getUint16(4 * id) === 0 && places[id] === places[id + 1]) return id;
  return undefined;
}

/**
 * Two points, from 0, 0 to 16, 16 in units of the face, as a simple glyph (OpenType, glyf): a shape that has a size and no
 * area, so that nothing is painted.
 */
const speck = [0, 1, 0, 0, 0, 0, 0, 16, 0, 16, 0, 1, 0, 0, 0x31, 0x37, 16, 16, 0, 0];

/**
 * The same face, in which the empty glyph has a size that nobody sees. The reader of PDF in Chromium passes over a letter
 * without one where it ends a run. A face without such a glyph is returned as it is.
 */
export function giveSize(font: ArrayBuffer): ArrayBuffer {
  const id = emptyGlyph(font);
  const [glyphs, places] = [tableOf(font, 'glyf'), placesOf(font)];
  if (id === undefined || glyphs === undefined || places === undefined) return font;
  const at = places[id] ?? 0;
  const old = new Uint8Array(font, glyphs.byteOffset, glyphs.byteLength);
  const moved = places.map((place, i) => (i > id ? place + speck.length : place));
  const grown = new Uint8Array(old.length + speck.length);
  grown.set(old.subarray(0, at));
  grown.set(speck, at);
  grown.set(old.subarray(at), at + speck.length);
  return withTable(withTable(font, 'glyf', grown), 'loca', writePlaces(moved, font));
}
