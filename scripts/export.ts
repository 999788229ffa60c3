import { cac } from 'cac';
import { facetNames } from '../src/find/facets.ts';
import { pictureFormats } from '../src/export/request.ts';
import { namedSizes } from '../src/export/sizes.ts';
import { dataFormatIds } from '../src/words/catalogue/data-words.ts';
import { digitSets, monthNameSets } from '../src/words/date-style.ts';
import { runCommand } from './data/command.ts';
import { type ExportOptions, exportFile } from './export/export-file.ts';

const cli = cac('export');
const command = cli
  .command('', 'Write the timeline, or a part of it, into a file: the one that the export button gives')
  .option('--format <name>', [...pictureFormats, ...dataFormatIds].join(', '))
  .option('--lang <code>', 'ar or en (ar when missing)')
  .option('--from <date>', 'EDTF, as in 2023 or 2023-09-05: from its first day on')
  .option('--to <date>', 'EDTF: up to its last day')
  .option('--span <name>', 'Of a picture: whole, view or selection (whole when missing)')
  .option(
    '--size <size>',
    `Of a picture: ${Object.keys(namedSizes).join(', ')}, 1200x800 (slide when missing)`,
  )
  .option('--scale <n>', 'Pixels of a PNG a px, 1 to 4 (2 when missing)')
  .option('--theme <name>', 'Of a picture: light or dark (light when missing)')
  .option('--dir <dir>', 'Of a picture: rtl or ltr, where the language’s own is not wanted')
  .option('--list', 'With the events named under the picture; in a PDF with quotes and sources')
  .option('--qr', 'With the public address of the timeline as a QR code')
  .option('--event <id>', 'Of a picture: the event that is open, for --span selection')
  .option('--gaps <how>', 'Of a picture: folded, where long stretches without events are to be')
  .option('--months <set>', `Names of months in Arabic: ${monthNameSets.join(', ')} (egypt when missing)`)
  .option('--digits <set>', `Digits in Arabic: ${digitSets.join(', ')} (latin when missing)`)
  .option('--hijri', 'With the Hijri date beside days that are known')
  .option('--q <words>', 'Only events with these words');
for (const name of facetNames)
  command.option(`--${name} <ids>`, 'Only these, parted by commas, as in an address');
command
  .option('--data <file>', 'Another dataset, with its texts in articles/ beside it')
  .option('--out <file>', 'Where to; here, under a telling name, when missing')
  .action(async (options: ExportOptions) => {
    console.log(await exportFile(options, Date.now()));
  });
cli.help();
await runCommand(cli);
