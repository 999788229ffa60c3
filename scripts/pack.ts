import { cac } from 'cac';
import { writePack } from '../src/workers/pack.ts';
import { runCommand } from './data/command.ts';
import { readDatasetFile } from './data/dataset-file.ts';
import { writeParts } from './data/files.ts';

const cli = cac('pack');
cli
  .command('<file>', 'Pack a dataset in the published format into a file that opens faster, for ?data=')
  .option('--out <file>', 'Where to; the same name with .isnad when missing')
  .action(
    async (file: string, { out = `${file.replace(/\.json$/, '')}.isnad` }: { readonly out?: string }) => {
      writeParts(out, writePack(await readDatasetFile('pack', file, true)));
      console.log(out);
    },
  );
cli.help();
await runCommand(cli);
