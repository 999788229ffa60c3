import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DataError } from '../data/data-folder.ts';

/** Where a file goes: to `out`, into it when it is a folder, and under its own name here without it. Throws DataError. */
export function outFile(out: string | undefined, fileName: string): string {
  if (out === undefined) return fileName;
  const isFolder = (path: string): boolean =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(out)) return join(out, fileName);
  const folder = dirname(resolve(out));
  if (isFolder(folder)) return out;
  throw new DataError([`--out "${out}": there is no folder "${folder}"; make it first`]);
}
