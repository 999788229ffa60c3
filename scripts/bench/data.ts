import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cac } from 'cac';
import { runCommand } from '../data/command.ts';
import { DataError } from '../data/data-folder.ts';
import { makeDataset } from './data/make-dataset.ts';

interface DataOptions {
  readonly seed: number;
  readonly out?: string;
}

const mostEvents = 5_000_000;
const bufferLength = 1 << 20;

const cli = cac('bench:data');
cli
  .command('<count>', 'Make a dataset of made-up events in the published format, for ?data=')
  .option('--seed <number>', 'Another dataset of the same length', { default: 1 })
  .option('--out <file>', 'Where to; dist/bench/events-<count>.json when missing')
  .action((count: string, { seed, out }: DataOptions) => {
    const wanted = Number(count);
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > mostEvents)
      throw new DataError([
        `bench:data: "${count}" is not a number of events; give a whole number up to ${mostEvents}`,
      ]);
    const file = out ?? join(import.meta.dirname, '..', '..', 'dist', 'bench', `events-${wanted}.json`);
    writePieces(file, makeDataset(wanted, seed));
    console.log(file);
  });
cli.help();
await runCommand(cli);

/** Writes a file piece by piece, whole or not at all. */
function writePieces(file: string, pieces: Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < bufferLength) continue;
      writeSync(handle, waiting);
      waiting = '';
    }
    writeSync(handle, waiting);
  } finally {
    closeSync(handle);
  }
  try {
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
