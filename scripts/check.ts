import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cac } from 'cac';
import type { EventCandidate } from '../src/model/candidate.ts';
import { overlaps } from '../src/base/interval.ts';
import { unwrap } from '../src/base/result.ts';
import { locateQuote, nameCandidate } from '../src/pipeline/index.ts';
import { bounds } from '../src/time/bounds.ts';
import { parseEdtf } from '../src/time/parse-edtf.ts';
import { type Built, build, dataPath } from './data/build.ts';
import { runCommand } from './data/command.ts';
import { DataError } from './data/data-folder.ts';
import { formatJson, writeWhole } from './data/files.ts';

interface CheckOptions {
  readonly list?: boolean;
  readonly article?: string;
  readonly dismiss?: string;
  readonly reason?: string;
  readonly reasonAr?: string;
  readonly on?: string | number;
  readonly by?: string;
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

function writeSkeleton(built: Built, candidate: EventCandidate, options: CheckOptions): string {
  const { article, sentence, readings, inherited, bounded } = candidate;
  const id = freeId(`${article}-${sentence.start}`);
  const home = built.articles.find(({ entry }) => entry.id === article);
  const reading = readings[0] ?? inherited;
  const skeleton = {
    id,
    title: { en: '', ar: '' },
    summary: { en: '', ar: '' },
    date: reading?.value ?? bounded,
    basis: reading === undefined ? 'bounded' : reading.inherited ? 'inherited' : 'read',
    kind: 'other',
    status: isAhead(reading?.value ?? bounded, bounded) ? 'planned' : 'occurred',
    weight: 1,
    actors: candidate.actors,
    places: candidate.places,
    passages: [
      {
        id: 'p1',
        article,
        quotes: [nameCandidate(home?.source ?? '', candidate)],
        stance: 'reports',
        saidBy: candidate.saidBy,
        translation: { en: '' },
        reading: reading === undefined ? null : { words: reading.words, value: reading.value },
      },
    ],
    conflicts: [],
    links: [],
    checked: {
      on: options.on === undefined ? new Date().toISOString().slice(0, 10) : String(options.on),
      by: options.by ?? '',
      articles: { [article]: home?.sha256 },
    },
  };
  const file = join('checks', `${id}.json`);
  writeWhole(join(dataPath(), file), formatJson(skeleton));
  return join('data', file);
}

/** Whether a date begins after everything that the publication bounds. */
function isAhead(value: string, bounded: string): boolean {
  const [date, published] = [value, bounded].map((edtf) => bounds(unwrap(parseEdtf(edtf))));
  return date !== undefined && published !== undefined && date.start >= published.end;
}

/** Whether a check file with blanks in it quotes the candidate's sentence already. */
function isBegun({ folder, articles }: Built, { article, sentence }: EventCandidate): boolean {
  const source = articles.find(({ entry }) => entry.id === article)?.source ?? '';
  return folder.checks.some(({ check }) =>
    check.passages.some(
      (passage) =>
        passage.article === article &&
        passage.quotes.some((quote) => locateQuote(source, quote).some((span) => overlaps(span, sentence))),
    ),
  );
}

function freeId(wanted: string): string {
  const taken = (id: string): boolean => existsSync(join(dataPath(), 'checks', `${id}.json`));
  let id = wanted;
  for (let n = 2; taken(id); n++) id = `${wanted}-${n}`;
  return id;
}

function dismiss(
  built: Built,
  open: readonly EventCandidate[],
  words: string,
  { reason = '', reasonAr = reason }: CheckOptions,
): void {
  if (reason === '') throw new DataError(['--dismiss needs a reason: --reason "…"']);
  const matching = open.filter(({ quote }) => quote.includes(words));
  const [candidate] = matching;
  if (candidate === undefined || matching.length > 1)
    throw new DataError([
      `--dismiss "${words}" is in ${matching.length} open candidates; give words that only one has (npm run check -- --list shows them)`,
    ]);
  const home = built.articles.find(({ entry }) => entry.id === candidate.article);
  const entry = {
    article: candidate.article,
    ...nameCandidate(home?.source ?? '', candidate),
    reason: { en: reason, ar: reasonAr },
  };
  const file = join(dataPath(), 'checks', 'dismissed.json');
  writeWhole(file, formatJson([...built.folder.dismissed, entry]));
  console.log(`dismissed: «${candidate.quote}»`);
}
