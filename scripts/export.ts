import { cac } from 'cac';
import { dataFormatIds } from '../src/words/catalogue/data-words.ts';
import { runCommand } from './data/command.ts';
import { type ExportOptions, exportFile } from './export/export-file.ts';

const cli = cac('export');
cli
  .command('', 'Write the timeline, or a part of it, into a file: the one that the export button gives')
  .option('--format <name>', dataFormatIds.join(', '))
  .option('--lang <code>', 'ar or en (ar when missing)')
  .option('--from <date>', 'EDTF, as in 2023 or 2023-09-05: its first day and later')
  .option('--to <date>', 'EDTF: up to its last day')
  .option('--data <file>', 'Another dataset, with its texts in articles/ beside it')
  .option('--out <file>', 'Where to; here, under a telling name, when missing')
  .action(async (options: ExportOptions) => {
    console.log(await exportFile(options, Date.now()));
  });
cli.help();
await runCommand(cli);
