import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cac } from 'cac';
import { runCommand } from './data/command.ts';
import { DataError } from './data/data-error.ts';
import { readRows } from './tag/rows.ts';
import { findTimes, scoreRow } from './tag/score.ts';
import { formatScores } from './tag/score-report.ts';

const cli = cac('tag:eval');
cli
  .command('[...rules]', 'Score the rows of tests/samples/times, of all rules or of those named')
  .option('--rows <folder>', 'Another folder of <rule>.jsonl files', {
    default: join(import.meta.dirname, '..', 'tests', 'samples', 'times'),
  })
  .action((rules: readonly string[], { rows: folder }: { readonly rows: string }) => evaluate(folder, rules));
cli.help();
await runCommand(cli);

/** Whether every row passed. */
function evaluate(folder: string, rules: readonly string[]): boolean {
  if (!existsSync(folder)) throw new DataError([`${folder}: there is no such folder`]);
  const rows = readRows(folder);
  if (!rows.ok) throw new DataError(rows.error);
  const unknown = rules.find((rule) => !rows.value.some((row) => row.rule === rule));
  if (unknown !== undefined)
    throw new DataError([`there are no rows for "${unknown}": write ${join(folder, `${unknown}.jsonl`)}`]);
  const chosen = rows.value.filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  if (chosen.length === 0) throw new DataError([`${folder}: there are no rows in it`]);
  const outcomes = chosen.map((row) => scoreRow(row, findTimes(row)));
  console.log(formatScores(outcomes));
  return outcomes.every(({ passed }) => passed === 1);
}
