import { ensure } from '../../base/assert.ts';

interface Table {
  /** Where the directory speaks of it. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

/** A table of a TrueType file; undefined when it has none of that name. */
export function tableOf(font: ArrayBuffer, tag: string): DataView | undefined {
  const table = find(font, tag);
  return table && new DataView(font, table.offset, table.length);
}

/** The file with a table that it has replaced: the new one stands at its end. */
export function withTable(font: ArrayBuffer, tag: string, table: Uint8Array): ArrayBuffer {
  const { entry } = ensure(find(font, tag), `a font without ${tag}`);
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

/** The directory has sixteen bytes a table. */
function find(font: ArrayBuffer, tag: string): Table | undefined {
  const file = new DataView(font);
  for (let i = 0; i < file.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const letters = Array.from({ length: 4 }, (_, at) => file.getUint8(entry + at));
    if (String.fromCharCode(...letters) === tag)
      return { entry, offset: file.getUint32(entry + 8), length: file.getUint32(entry + 12) };
  }
  return undefined;
}
