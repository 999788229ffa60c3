import * as z from 'zod/mini';
import { err, ok, type Result } from '../base/result.ts';
import type { EdtfFault } from '../time/edtf-fault.ts';
import { type Fault, sayFault } from './fault.ts';

/** What is wrong with a stored file: where in it, and in what way. */
export interface ShapeError {
  /** As in `events[3].passages[0].stance`; empty for the file as a whole. */
  readonly path: string;
  readonly fault: Fault;
  /** In English, for the command line. */
  readonly message: string;
}

export function shapeError(path: string, fault: Fault): ShapeError {
  return { path, fault, message: sayFault(fault) };
}

/** Checks `input` against a schema; every error names its path, what was found and what is allowed. */
export function parseShape<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T, readonly ShapeError[]> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => shapeError(formatPath(issue.path), faultOf(issue))));
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const found = quote(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', details: [issue.expected] }
        : { code: 'wrong-type', details: [issue.expected, found] };
    case 'invalid_value':
      return { code: 'not-allowed', details: [found, issue.values.map(String).join(', ')] };
    case 'unrecognized_keys':
      return { code: 'unknown-keys', details: [issue.keys.map((key) => `"${key}"`).join(', ')] };
    case 'invalid_union':
      return { code: 'no-such-shape', details: [found] };
    case 'custom':
      return isEdtfFault(issue.params?.['fault'])
        ? issue.params['fault']
        : { code: 'not-valid', details: [found] };
    case 'too_small':
      return { code: 'too-small', details: [found] };
    case 'too_big':
      return { code: 'too-big', details: [found] };
    default:
      return { code: 'not-valid', details: [found] };
  }
}

/** Our own schemas put it there (`edtfSchema`). */
function isEdtfFault(value: unknown): value is EdtfFault {
  return typeof value === 'object' && value !== null && 'code' in value && 'details' in value;
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
