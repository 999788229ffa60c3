import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../../scripts/tag/split-lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, chunk: number, longest?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(inChunks(Buffer.from(text), chunk), longest))
    lines.push(line.ok ? line.value : line.error);
  return lines;
}

test('the lines are the same however the stream is cut', async () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\r\uFEFF]/g, ' '));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, chunk) => {
        expect(await linesOf(`${lines.join('\n')}\n`, chunk)).toEqual(lines);
        expect(await linesOf(`${lines.join('\r\n')}\r\n`, chunk)).toEqual(lines);
      },
    ),
  );
});

test('a last line without an end is a line, and no line follows the last end', async () => {
  expect(await linesOf('a\nb', 1)).toEqual(['a', 'b']);
  expect(await linesOf('a\nb\n', 3)).toEqual(['a', 'b']);
  expect(await linesOf('', 1)).toEqual([]);
});

test('a line that is too long is one fault, and the next is read', async () => {
  expect(await linesOf(`${'x'.repeat(50)}\nabc\n`, 7, 10)).toEqual([
    'the line has 50 bytes; 10 at most are read: cut the text',
    'abc',
  ]);
});
