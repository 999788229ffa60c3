import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DataError } from '../data/data-error.ts';
import { writeParts } from '../data/files.ts';

/**
 * Writes a file whole or not at all and returns its path: to `out`, into it when it is a folder, and under its own name here
 * without it. Throws DataError.
 */
export function writeOut(out: string | undefined, fileName: string, parts: Iterable<Uint8Array>): string {
  try {
    const file = outFile(out, fileName);
    writeParts(file, parts);
    return file;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new DataError([`--out "${out ?? '.'}" cannot be written (${error.message}); choose another place`]);
  }
}

function outFile(out: string | undefined, fileName: string): string {
  if (out === undefined) return fileName;
  const isFolder = (path: string): boolean =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(out)) return join(out, fileName);
  const folder = dirname(resolve(out));
  if (isFolder(folder)) return out;
  throw new DataError([`--out "${out}": there is no folder "${folder}"; make it first`]);
}
