import { err, ok, type Result } from '../../src/base/result.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { parseJson } from '../data/files.ts';

/** A text to be read. `id` is whatever JSON came in, null when nothing did. */
export interface TagRecord {
  readonly id: unknown;
  readonly text: string;
  /** An ISO day, or a date-time of which the day counts as it is written. */
  readonly reference: string | undefined;
}

export interface RecordFault {
  /** Null when the line does not say it. */
  readonly id: unknown;
  /** A clause with the bad value and what to do. */
  readonly error: string;
}

const dayOrTime =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads one line of NDJSON. */
export function parseRecord(line: string): Result<TagRecord, RecordFault> {
  const json = parseJson(line);
  if (!json.ok)
    return err({ id: null, error: `${excerpt(line)} is not JSON: write {"id": …, "text": …} on one line` });
  if (!isObject(json.value))
    return err({ id: null, error: `${show(json.value)} is not an object: write {"id": …, "text": …}` });
  const { id = null, text, reference } = json.value;
  if (text === undefined) return err({ id, error: 'there is no "text": give the text to read, as a string' });
  if (typeof text !== 'string')
    return err({ id, error: `the text ${show(text)} is not a string: give the text to read, as a string` });
  if (reference === undefined || reference === null) return ok({ id, text, reference: undefined });
  if (typeof reference !== 'string' || !isReference(reference))
    return err({
      id,
      error: `the reference ${show(reference)} is not a day: write it as "2023-09-05", or leave it out`,
    });
  return ok({ id, text, reference });
}

/** Whether relative words can be counted from it: a day that exists, or a date-time on one. */
export function isReference(text: string): boolean {
  const day = dayOrTime.exec(text)?.groups?.['day'];
  return day !== undefined && parseEdtf(day).ok;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return excerpt(JSON.stringify(value));
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
