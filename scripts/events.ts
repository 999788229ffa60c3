import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cac } from 'cac';
import { type Built, build } from './data/build.ts';
import { dataPath } from './data/data-path.ts';
import { writeWhole } from './data/files.ts';
import { runCommand } from './data/command.ts';
import { formatReport } from './data/report.ts';

const cli = cac('events');
cli
  .command('', 'Build data/events.json from the articles and the hand-check')
  .option('--check', 'Write nothing; fail unless the committed files are fresh, byte for byte')
  .option('--draft', 'Go on past candidates that nobody checked, and mark them')
  .action((options: { readonly check?: boolean; readonly draft?: boolean }) => {
    const built = build(dataPath(), options.draft ?? false);
    console.log(formatReport(built));
    if (built.diagnostics.length > 0) return refuse(built);
    return options.check ? proveFresh(built) : write(built);
  });
cli.help();
await runCommand(cli);

function refuse({ diagnostics }: Built): boolean {
  console.error(`\n${diagnostics.length} to mend; nothing was written:`);
  for (const { place, message } of diagnostics) console.error(`  data/${place}: ${message}`);
  return false;
}

function proveFresh({ files }: Built): boolean {
  const stale = [...files].filter(([name, content]) => {
    const file = join(dataPath(), name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  for (const [name] of stale) console.error(`data/${name} is not what the build makes; run: npm run events`);
  if (stale.length === 0) console.log('\nthe built files are fresh');
  return stale.length === 0;
}

function write({ files, dataset }: Built): boolean {
  for (const [name, content] of files) writeWhole(join(dataPath(), name), content);
  console.log(`\nwrote data/events.json (${dataset.events.length} events), data/ledger.json and the schemas`);
  return true;
}
