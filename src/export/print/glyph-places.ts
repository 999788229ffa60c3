import { tableOf } from './font-tables.ts';

/** Where each glyph begins in `glyf`, in bytes, and where the last one ends; undefined of a face that is not TrueType. */
export function placesOf(font: ArrayBuffer): readonly number[] | undefined {
  const table = tableOf(font, 'loca');
  if (table === undefined) return undefined;
  return isLong(font)
    ? Array.from({ length: table.byteLength / 4 }, (_, i) => table.getUint32(4 * i))
    : Array.from({ length: table.byteLength / 2 }, (_, i) => 2 * table.getUint16(2 * i));
}

/** Places as the table `loca` of this font. */
export function writePlaces(places: readonly number[], font: ArrayBuffer): Uint8Array {
  const long = isLong(font);
  const table = new DataView(new ArrayBuffer(places.length * (long ? 4 : 2)));
  for (const [i, place] of places.entries())
    if (long) table.setUint32(4 * i, place);
    else table.setUint16(2 * i, place / 2);
  return new Uint8Array(table.buffer);
}

/** Whether places are written in four bytes; otherwise in two, halved. */
function isLong(font: ArrayBuffer): boolean {
  return tableOf(font, 'head')?.getInt16(50) === 1;
}
