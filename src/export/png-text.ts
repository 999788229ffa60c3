/** A PNG starts with eight bytes of signature and the chunk IHDR, which is 25 bytes long. */
const afterHeader = 33;
const encoder = new TextEncoder();

/** The keywords of the PNG specification that a picture uses, in UTF-8 texts (iTXt). */
export type PngTexts = Readonly<Partial<Record<'Title' | 'Description' | 'Software' | 'Source', string>>>;

/** The same PNG with texts about it, which programs show beside the picture. */
export function withTexts(png: Uint8Array<ArrayBuffer>, texts: PngTexts): Blob {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return new Blob([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)], {
    type: 'image/png',
  });
}

/** `length type data crc` (PNG, third edition, 5.3); the data of iTXt in 11.3.3.4: not compressed, no language. */
function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const data = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return chunk;
}

const polynomial = 0xedb88320;

/** ISO 3309, as PNG wants it; a few hundred bytes need no table. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
  }
  return ~crc >>> 0;
}
