import { join } from 'node:path';
import { cac } from 'cac';
import { runCommand } from '../data/command.ts';
import { DataError } from '../data/data-error.ts';
import { writeDataset } from './data/write-dataset.ts';

interface DataOptions {
  readonly seed: string | number;
  readonly out?: string;
}

const mostEvents = 5_000_000;

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
    writeDataset(file, wanted, Number(seed));
    console.log(file);
  });
cli.help();
await runCommand(cli);
