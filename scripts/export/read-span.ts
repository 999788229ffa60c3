import type { Interval } from '../../src/base/interval.ts';
import { readOwnSpan } from '../../src/export/own-span.ts';
import { exportWords, type RequestProblem } from '../../src/words/catalogue/export-words.ts';
import { DataError } from '../data/data-error.ts';

/** The span of these dates, read as the app’s dialog reads them; without both it is all of time. Throws DataError. */
export function readSpan(from: string | undefined, to: string | undefined): Interval | undefined {
  if (from === undefined && to === undefined) return undefined;
  const read = readOwnSpan(from, to);
  if (read.ok) return read.value;
  throw problemOf(read.error);
}

/** What the app’s dialog says of an option that cannot be used. */
export function problemOf(problem: RequestProblem): DataError {
  return new DataError([`export: ${exportWords.en.problem(problem)}`]);
}
