import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withTexts } from '../../src/export/png-text.ts';

const picture = new PNG({ width: 3, height: 2 });
picture.data.fill(200);
const plain = new Uint8Array(PNG.sync.write(picture));

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly crc: number;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const end = at + 8 + length;
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, end), crc: png.readUInt32BE(end) });
    expect(crc32(png.subarray(at + 4, end)), type).toBe(png.readUInt32BE(end));
    at = end + 4;
  }
  return chunks;
}

test('texts stand in chunks of their own behind the header, each with its sum', async () => {
  const texts = { Title: 'كوريا الشمالية وروسيا', Source: 'https://example.org/#v=1&from=2023' };
  const png = Buffer.from(await withTexts(plain, texts).arrayBuffer());
  const chunks = chunksOf(png);
  expect(chunks.map(({ type }) => type)).toEqual([
    'IHDR',
    'iTXt',
    'iTXt',
    ...chunksOf(Buffer.from(plain))
      .slice(1)
      .map(({ type }) => type),
  ]);
  const read = chunks
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => data.toString('utf8').split('\0'));
  expect(read).toEqual([
    ['Title', '', '', '', '', texts.Title],
    ['Source', '', '', '', '', texts.Source],
  ]);
  expect(PNG.sync.read(png).data).toEqual(picture.data);
});

test('no texts leave the picture as it was', async () => {
  expect(new Uint8Array(await withTexts(plain, {}).arrayBuffer())).toEqual(plain);
});
