import type { Interval } from '../../src/base/interval.ts';
import { readOwnSpan } from '../../src/export/own-span.ts';
import { exportWords } from '../../src/words/catalogue/export-words.ts';
import { DataError } from '../data/data-folder.ts';

/** The span of these dates, read as the app’s dialog reads them; without both it is all of time. Throws DataError. */
export function readSpan(from: string | undefined, to: string | undefined): Interval | undefined {
  if (from === undefined && to === undefined) return undefined;
  const read = readOwnSpan(from, to);
  if (read.ok) return read.value;
  throw new DataError([`export: ${exportWords.en.problem(read.error)}`]);
}
