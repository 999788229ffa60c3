import type { Interval } from '../../src/base/interval.ts';
import { readOwnSpan } from '../../src/export/own-span.ts';
import { exportWords } from '../../src/words/catalogue/export-words.ts';
import { DataError } from '../data/data-folder.ts';

type Given = string | number | undefined;

/** The span of these dates, read as the app’s dialog reads them; without both it is all of time. Throws DataError. */
export function readSpan(from: Given, to: Given): Interval | undefined {
  if (from === undefined && to === undefined) return undefined;
  const read = readOwnSpan(textOf(from), textOf(to));
  if (read.ok) return read.value;
  throw new DataError([`export: ${exportWords.en.problem(read.error)}`]);
}

/** The command line takes 0762 for a number. */
export function textOf(given: Given): string | undefined {
  if (typeof given !== 'number') return given;
  return (given < 0 ? '-' : '') + String(Math.abs(given)).padStart(4, '0');
}
