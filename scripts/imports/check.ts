import { findImports, findStyleImports } from './find-imports.ts';
import { judgeCode, type Offence } from './judge-code.ts';
import { isWithin, judgeImport } from './judge-import.ts';
import { debts, law, type Row } from './law.ts';
import { lineAt, parseSource, type Source } from './syntax.ts';

/** Tests may import what they test and whatever they test it with. */
const unruled = ['tests'];

const nameless = /\/(utils?|helpers?|common|misc)[./]/;

/**
 * Every breach of the law in the given files, a line each: `file:line: what it does; what is allowed`.
 * Paths count from the root and use `/`.
 */
export function checkImports(
  sources: readonly Source[],
  exists: (path: string) => boolean,
): readonly string[] {
  const breaches = sources.flatMap((source) => checkSource(source, exists));
  return [...breaches, ...idleDebts(sources)];
}

function checkSource(source: Source, exists: (path: string) => boolean): readonly string[] {
  const { file, text } = source;
  const say = ({ position, message }: Offence): string => `${file}:${lineAt(text, position)}: ${message}`;
  const row = rowOf(file);
  if (nameless.test(file)) return [`${file}:1: is named after nothing; name it after what it holds`];
  if (row === undefined) return [`${file}:1: lies where the table of the house has no row`];
  const isUnruled = unruled.some((path) => isWithin(path, file));
  const syntax = file.endsWith('.css') ? undefined : parseSource(source);
  const imports = syntax === undefined ? findStyleImports(text) : findImports(syntax.nodes);
  const offences = imports.flatMap((found) => {
    const message = isUnruled ? undefined : judgeImport(file, row, found, exists);
    return message === undefined ? [] : [{ position: found.position, message }];
  });
  const faults = (syntax?.faults ?? []).map((message) => ({
    position: 0,
    message: `cannot be read: ${message}`,
  }));
  const code = syntax === undefined ? [] : judgeCode(file, row, syntax);
  return [...faults, ...offences, ...code].map(say);
}

/** The row with the longest path that the file lies in. */
function rowOf(file: string): Row | undefined {
  const rows = [...law, ...unruled.map((path): Row => ({ path, may: [], packages: [] }))];
  return rows
    .filter(({ path }) => isWithin(path, file))
    .reduce<Row | undefined>(
      (best, row) => (best && best.path.length >= row.path.length ? best : row),
      undefined,
    );
}

/** Debts of which the importing file is gone. */
function idleDebts(sources: readonly Source[]): readonly string[] {
  return debts
    .filter(({ from }) => !sources.some(({ file }) => isWithin(from, file)))
    .map(({ from, to }) => `scripts/imports/law.ts:1: the debt of ${from} to ${to} is paid; take it out`);
}
