import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeParts } from '../../data/files.ts';
import { makeDataset } from './make-dataset.ts';

const bufferLength = 1 << 20;

/** Writes a dataset of so many made-up events, whole or not at all, and the folders that lead to it. */
export function writeDataset(file: string, count: number, seed: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeParts(file, gathered(makeDataset(count, seed)));
}

/** UTF-8 of pieces of text, about a megabyte at once: to write each by itself takes many times as long. */
function* gathered(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < bufferLength) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}
