import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import type { ReadProblem } from '../../src/model/load-problem.ts';
import { openRead } from '../../src/model/read/open-read.ts';
import { columnsOf } from '../../src/timeline/index/columns.ts';
import { packMagic, type PackedDataset, writePack } from '../../src/workers/pack.ts';
import { readFile } from '../../src/workers/read-file.ts';
import { anyDataset } from '../model/any-dataset.ts';
import { readWhole } from '../model/read-whole.ts';

const encoder = new TextEncoder();

function read(
  bytes: Uint8Array,
  chunkLength = 1 << 16,
  isCompact = false,
): Promise<Result<PackedDataset, ReadProblem>> {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += chunkLength)));
    },
  });
  return readFile(stream, () => {}, isCompact);
}

function pack(dataset: PackedDataset): Uint8Array {
  return Uint8Array.from(writePack(dataset).flatMap((part) => [...part]));
}

const anySound = anyDataset.map((dataset) => JSON.stringify(dataset)).filter((text) => readWhole(text).ok);
const anyLength = fc.integer({ min: 1, max: 5000 });

describe('a packed file', () => {
  test('is unpacked to what was packed, and that is what the JSON says', async () => {
    await fc.assert(
      fc.asyncProperty(anySound, anyLength, fc.boolean(), async (text, length, isCompact) => {
        const fromJson = await read(encoder.encode(text), length, isCompact);
        if (!fromJson.ok) throw new Error(JSON.stringify(fromJson.error));
        const unpacked = await read(pack(fromJson.value), length);
        expect(unpacked).toEqual(fromJson);
        const whole = readWhole(text);
        if (!unpacked.ok || !whole.ok) throw new Error('both are sound');
        const dataset = openRead(unpacked.value.read);
        const events = Array.from({ length: dataset.events.length }, (_, i) => dataset.events.at(i));
        expect(events).toEqual(events.map((_, i) => whole.value.events.at(i)));
        expect(events.map(({ id }) => dataset.events.positionOf(id))).toEqual([...events.keys()]);
        expect(dataset.relations).toEqual(whole.value.relations);
        expect(unpacked.value.columns).toEqual(columnsOf(whole.value));
      }),
      { numRuns: 150 },
    );
  });

  test('that is cut off or altered anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySound,
        fc.nat(),
        fc.constantFrom('cut', 'alter', 'lengthen'),
        async (text, where, how) => {
          const fromJson = await read(encoder.encode(text));
          if (!fromJson.ok) throw new Error('the dataset is sound');
          const whole = pack(fromJson.value);
          /** The first bytes tell that it is packed at all. */
          const at = 8 + (where % (whole.length - 8));
          const damaged = {
            cut: whole.slice(0, at),
            alter: whole.slice(),
            lengthen: Uint8Array.of(...whole, 0),
          }[how];
          if (how === 'alter') damaged[at] = (damaged[at] ?? 0) ^ 1;
          expect(await read(damaged)).toMatchObject({ ok: false, error: { type: 'bad-pack' } });
        },
      ),
      { numRuns: 150 },
    );
  });
});

const dataset = {
  format: 'isnad/1',
  title: { en: 'a', ar: 'ب' },
  draft: true,
  articles: [],
  actors: [],
  places: [],
  events: [],
};

describe('the first bytes tell what a file is', () => {
  const json = encoder.encode(JSON.stringify(dataset));

  test('a gzipped one is unzipped', async () => {
    expect(await read(gzipSync(json))).toEqual(await read(json));
    expect(await read(gzipSync(json), 1)).toMatchObject({ ok: true });
  });

  test('a gzipped one that is cut off is refused', async () => {
    expect(await read(gzipSync(json).subarray(0, 60))).toMatchObject({ ok: false });
  });

  test.each([0, 1, 7])('one of %d bytes is no dataset', async (length) => {
    expect(await read(json.slice(0, length))).toMatchObject({ ok: false, error: { type: 'not-json' } });
  });

  test.each([
    ['{"events": [{"a": 1}, {"a": x}]}', { code: 'broken-json', details: ['events[1]', expect.any(String)] }],
    ['{"events": [{"a": 1}, {"a": ', { code: 'ends-within', details: ['events[1]'] }],
    ['{"title": }', { code: 'broken-file', details: [expect.any(String)] }],
    ['ISNADPK1', { code: 'odd-preface', details: [] }],
  ])('what is wrong with it has a code, and its place: %s', async (text, fault) => {
    expect(await read(encoder.encode(text))).toMatchObject({ ok: false, error: { fault } });
  });

  test('bytes that are no UTF-8 are said, and are not packed', async () => {
    const cut = Uint8Array.of(0xd8);
    const inside = Buffer.concat([encoder.encode('{"title": "'), cut, encoder.encode('"}')]);
    const notUtf8 = { code: 'not-utf8', details: ['title'] };
    expect(await read(inside)).toMatchObject({ ok: false, error: { type: 'not-json', fault: notUtf8 } });
    const outside = Buffer.concat([cut, encoder.encode('{}')]);
    expect(await read(outside)).toMatchObject({ ok: false, error: { fault: { code: 'file-not-utf8' } } });
    const preface = Buffer.concat([
      encoder.encode('{"header": "'),
      cut,
      encoder.encode('", "sections": []}'),
    ]);
    const packed = Buffer.concat([packMagic, Uint8Array.of(preface.length, 0, 0, 0), preface]);
    expect(await read(packed)).toMatchObject({ ok: false, error: { fault: { code: 'odd-preface' } } });
  });

  test('a packed one says how it is damaged', async () => {
    const fromJson = await read(json);
    if (!fromJson.ok) throw new Error('the dataset is sound');
    const whole = pack(fromJson.value);
    const faults = [
      whole.slice(0, -1),
      Uint8Array.of(...whole, 0),
      whole.map((byte, n) => byte ^ Number(n === whole.length - 1)),
    ];
    const said = await Promise.all(faults.map(async (bytes) => await read(bytes)));
    expect(said).toMatchObject(
      ['cut-off', 'too-long', 'altered'].map((code) => ({ error: { type: 'bad-pack', fault: { code } } })),
    );
  });

  test('a stream that breaks off fails as it fails', async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    await expect(readFile(stream, () => {})).rejects.toThrow('network error');
  });
});
