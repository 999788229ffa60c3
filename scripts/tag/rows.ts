import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../src/base/result.ts';
import { parseShape } from '../../src/model/parse.ts';
import { sayEdtfFault } from '../../src/time/edtf-fault.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { parseJson } from '../data/files.ts';
import { isReference } from './record.ts';

/** A phrase that has to be found, in UTF-16 units of the row's text; null where its words need a day and `on` is missing. */
export interface ExpectedTime {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** A text and all that has to be found in it. */
export interface TimeRow {
  /** The file's name: the id of the rule that the row is for. */
  readonly rule: string;
  readonly line: number;
  readonly text: string;
  /** The day to count from. */
  readonly on: string | undefined;
  readonly expected: readonly ExpectedTime[];
  /** Whether a contradiction has to be pointed out. */
  readonly mismatch: boolean;
}

const valueSchema = z.nullable(z.string());
const rowSchema = z.strictObject({
  text: z.string().check(z.minLength(1)),
  on: z.optional(z.string()),
  value: z.optional(z.union([valueSchema, z.array(valueSchema)])),
  mismatch: z.optional(z.literal(true)),
});

/** Every row of a folder of `<rule-id>.jsonl` files; the errors are sentences with file and line. */
export function readRows(folder: string): Result<readonly TimeRow[], readonly string[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const parsed = files.map((name) =>
    parseRows(basename(name, '.jsonl'), readFileSync(join(folder, name), 'utf8')),
  );
  const faults = parsed.flatMap((file) => (file.ok ? [] : file.error));
  return faults.length > 0 ? err(faults) : ok(parsed.flatMap((file) => (file.ok ? file.value : [])));
}

/** The rows of one file: JSON lines of `{"text": "قال ⟦أمس⟧ إن …", "on": "2023-09-05", "value": "2023-09-04"}`. */
export function parseRows(rule: string, content: string): Result<readonly TimeRow[], readonly string[]> {
  const rows: TimeRow[] = [];
  const faults: string[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = parseRow(rule, index + 1, line);
    if (row.ok) rows.push(row.value);
    else faults.push(`${rule}.jsonl line ${index + 1}: ${row.error}`);
  }
  return faults.length > 0 ? err(faults) : ok(rows);
}

function parseRow(rule: string, line: number, json: string): Result<TimeRow> {
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const shape = parseShape(rowSchema, parsed.value);
  if (!shape.ok) return err(shape.error.map(({ path, message }) => `${path}: ${message}`).join('; '));
  const { text: marked, on, value, mismatch = false } = shape.value;
  if (on !== undefined && !isReference(on)) return err(`on: "${on}" is not a day; write it as 2023-09-05`);
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
  for (const date of values) {
    const edtf = date === null ? undefined : parseEdtf(date);
    if (edtf?.ok === false) return err(`value: ${sayEdtfFault(edtf.error)}`);
  }
  const { text, spans, balanced } = unmark(marked);
  if (!balanced) return err('text: each ⟦ needs a ⟧ behind it, and words between the two');
  if (spans.length !== values.length)
    return err(
      `${spans.length} phrases stand in ⟦ ⟧ and there are ${values.length} values: give one for each`,
    );
  const expected = spans.map((span, i) => ({ ...span, value: values[i] ?? null }));
  return ok({ rule, line, text, on, expected, mismatch });
}

/** Takes the ⟦ ⟧ out and keeps where they stood. */
function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly balanced: boolean;
} {
  const [before = '', ...rest] = marked.split('⟦');
  const spans: { readonly start: number; readonly end: number }[] = [];
  let text = before;
  let balanced = !before.includes('⟧');
  for (const part of rest) {
    const [phrase = '', after, ...more] = part.split('⟧');
    balanced &&= phrase !== '' && after !== undefined && more.length === 0;
    spans.push({ start: text.length, end: text.length + phrase.length });
    text += phrase + (after ?? '');
  }
  return { text, spans, balanced };
}
