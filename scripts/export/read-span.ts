import type { Interval } from '../../src/base/interval.ts';
import { bounds } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { DataError } from '../data/data-folder.ts';

type Given = string | number | undefined;

/** From the first moment of one date to the last of another; an end that is missing is open, without both it is all of time. */
export function readSpan(from: Given, to: Given): Interval | undefined {
  if (from === undefined && to === undefined) return undefined;
  const start = from === undefined ? -Infinity : readDate('from', textOf(from)).start;
  const end = to === undefined ? Infinity : readDate('to', textOf(to)).end;
  if (start < end) return { start, end };
  throw new DataError([`--from ${textOf(from ?? '')} lies after --to ${textOf(to ?? '')}; exchange them`]);
}

/** The command line takes 0762 for a number. */
export function textOf(given: string | number): string {
  if (typeof given === 'string') return given;
  return (given < 0 ? '-' : '') + String(Math.abs(given)).padStart(4, '0');
}

function readDate(option: string, text: string): Interval {
  const parsed = parseEdtf(text);
  const found = parsed.ok ? bounds(parsed.value) : undefined;
  if (found !== undefined && Number.isFinite(found.start) && Number.isFinite(found.end)) return found;
  throw new DataError([
    `--${option} "${text}" is not a date with two ends; write 2023, 2023-10 or 2023-10-05`,
  ]);
}
