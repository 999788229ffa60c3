import { join } from 'node:path';

/** The folder of the data: data/ beside package.json, or ISNAD_DATA. */
export function dataPath(): string {
  return process.env['ISNAD_DATA'] ?? join(import.meta.dirname, '..', '..', 'data');
}
