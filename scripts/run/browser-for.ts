import { join } from 'node:path';
import { DataError } from '../data/data-folder.ts';
import { findBrowser } from './browser.mjs';
import { Stop } from './stop.mjs';

const root = join(import.meta.dirname, '..', '..');

/** The browser that `npm test` finds; where there is none, a `DataError` says so for a `command`. */
export async function browserFor(command: string): Promise<string> {
  return findBrowser(root).catch((error: unknown) => {
    throw error instanceof Stop ? new DataError([`${command}: ${error.message}`]) : error;
  });
}
