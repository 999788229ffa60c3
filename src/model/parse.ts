import * as z from 'zod/mini';
import { err, ok, type Result } from '../base/result.ts';

/** What is wrong with a stored file: where in it, and in what way. */
export interface ShapeError {
  /** As in `events[3].passages[0].stance`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Checks `input` against a schema; every error names its path, what was found and what is allowed. */
export function parseShape<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T, readonly ShapeError[]> {
  const parsed = schema.safeParse(input, { error: (issue) => describe(issue) });
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => ({ path: formatPath(path), message })));
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function describe(issue: z.core.$ZodRawIssue): string {
  const found = quote(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing; expected ${issue.expected}`
        : `expected ${issue.expected}, found ${found}`;
    case 'invalid_value':
      return `${found} is not allowed here; allowed: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it`;
    case 'invalid_union':
      return `${found} has none of the allowed shapes`;
    case 'custom':
      return issue.message ?? `${found} is not allowed here`;
    case 'too_small':
      return `too short or too small: ${found}`;
    case 'too_big':
      return `too long or too big: ${found}`;
    default:
      return `${found} is not valid here`;
  }
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
