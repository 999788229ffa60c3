import { expect, test } from 'vitest';
import { gather } from '../../src/export/gather.ts';

test('a long text comes out whole, letters of several units too', async () => {
  const pieces = Array.from({ length: 300_000 }, (_, i) => `${i} حدث 😀\r\n`);
  const blob = await gather(pieces, 'text/csv;charset=utf-8');
  expect(blob.type).toBe('text/csv;charset=utf-8');
  expect(blob.size).toBe(Buffer.byteLength(pieces.join('')));
  expect((await blob.text()) === pieces.join('')).toBe(true);
});

test('tells how far it is, and can be given up', async () => {
  const abort = new AbortController();
  const counts: number[] = [];
  function* endless(): Generator<string> {
    for (;;) yield 'x';
  }
  const gathering = gather(endless(), 'text/plain', {
    signal: abort.signal,
    onPiece: (count) => {
      counts.push(count);
      if (counts.length === 3) abort.abort();
    },
  });
  await expect(gathering).rejects.toThrow('aborted');
  expect(counts).toHaveLength(3);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});
