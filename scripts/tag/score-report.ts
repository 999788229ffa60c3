import { isolate } from '../../src/words/bidi.ts';
import { formatColumns, onOneLine } from '../terminal/columns.ts';
import type { ExpectedTime, TimeRow } from './rows.ts';
import { addScores, type FoundTime, type RowOutcome, type Score } from './score.ts';

const heads = ['rule', 'rows', 'passed', 'phrases', 'found', 'exact', 'value', 'false alarms'];

/** A line for each rule and one for all, then the trace of each row that failed. */
export function formatScores(outcomes: readonly RowOutcome[]): string {
  const rules = [...new Set(outcomes.map(({ row }) => row.rule))];
  const lines = formatColumns([
    heads,
    ...rules.map((rule) => scoreCells(rule, addScores(outcomes.filter(({ row }) => row.rule === rule)))),
    scoreCells('all', addScores(outcomes)),
  ]);
  const failures = outcomes
    .filter(({ passed }) => passed === 0)
    .map(({ row, finds }) => formatTrace(row, finds));
  return [...lines, ...failures.map((trace) => `\n${trace}`)].join('\n');
}

function scoreCells(name: string, score: Score): readonly string[] {
  const { rows, passed, phrases, found, exact, value, falseAlarms } = score;
  return [name, ...[rows, passed, phrases, found, exact, value, falseAlarms].map(String)];
}

/** What a row expects, and what was found in its place, by which rule. */
export function formatTrace(row: TimeRow, finds: readonly FoundTime[]): string {
  const say = (time: ExpectedTime): string =>
    `“${isolate(onOneLine(row.text.slice(time.start, time.end)))}” ${time.start}–${time.end} → ${time.value ?? 'no value'}`;
  const expected = [...row.expected.map(say), ...(row.mismatch ? ['a mismatch'] : [])];
  const found = finds.map(
    (find) =>
      `${say(find)} (${find.rule})${find.mismatch === undefined ? '' : `, mismatch: ${find.mismatch}`}`,
  );
  return [
    `${row.rule}.jsonl line ${row.line}, on ${row.on ?? 'no day'}: ${isolate(onOneLine(row.text))}`,
    ...list('expected', expected),
    ...list('found', found),
  ].join('\n');
}

function list(what: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`  ${what}: nothing`] : lines.map((line) => `  ${what}: ${line}`);
}
