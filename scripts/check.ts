import { cac } from 'cac';
import { build } from './data/build.ts';
import { dataPath } from './data/data-path.ts';
import { type Checking, isBegun, writeSkeleton } from './data/check-skeleton.ts';
import { runCommand } from './data/command.ts';
import { dismiss, type Reasons } from './data/dismiss.ts';

interface CheckOptions extends Checking, Reasons {
  readonly list?: boolean;
  readonly article?: string;
  readonly dismiss?: string;
}

const cli = cac('check');
cli
  .command('', 'Write a check file with blanks for each open candidate, or dismiss one')
  .option('--list', 'Only list the open candidates')
  .option('--article <id>', 'Only the candidates of one article')
  .option('--dismiss <words>', 'Turn down the one open candidate whose sentence holds these words')
  .option('--reason <text>', 'Why it is turned down, in English')
  .option('--reason-ar <text>', 'The same in Arabic')
  .option('--on <day>', 'The day of the check; today when missing')
  .option('--by <how>', 'Who checked, and how')
  .action((options: CheckOptions) => {
    checkOpen(options);
  });
cli.help();
await runCommand(cli);

function checkOpen(options: CheckOptions): void {
  const built = build(dataPath(), true);
  const open = built.open.filter(({ article }) => (options.article ?? article) === article);
  const unbegun = open.filter((candidate) => !isBegun(built, candidate));
  if (options.dismiss !== undefined) return dismiss(built, open, options.dismiss, options);
  if (unbegun.length === 0)
    return console.log(
      open.length === 0
        ? 'every candidate is checked; next: npm run events'
        : `${open.length} candidates have a check file with blanks to fill in; npm run events names them`,
    );
  for (const candidate of unbegun) {
    console.log(`\n${candidate.article} at ${candidate.sentence.start}: «${candidate.quote}»`);
    const readings = [...candidate.readings, ...(candidate.inherited ? [candidate.inherited] : [])];
    for (const { words, value, rule, inherited } of readings)
      console.log(`  «${words}» → ${value} (${rule}${inherited ? ', inherited' : ''})`);
    if (readings.length === 0) console.log(`  no date of its own: ${candidate.bounded}`);
    if (!options.list) console.log(`  wrote ${writeSkeleton(built, candidate, options)}`);
  }
  if (!options.list)
    console.log(
      `\n${unbegun.length} check files to fill in (titles, summaries, translations, by); delete what is no event, then dismiss it with --dismiss`,
    );
}
