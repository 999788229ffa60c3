import { join } from 'node:path';
import { DataError } from '../data/data-error.ts';
import { findBrowser } from './browser.mjs';
import { Stop } from './stop.mjs';

const root = join(import.meta.dirname, '..', '..');

/**
 * What a `command` wants of the browser that `npm test` finds: `start` gives undefined for one that does not start. A
 * `DataError` says where there is none.
 */
export async function browserFor<T>(
  command: string,
  start: (file: string) => Promise<T | undefined>,
): Promise<T> {
  return findBrowser(root, start).catch((error: unknown) => {
    throw error instanceof Stop ? new DataError([`${command}: ${error.message}`]) : error;
  });
}
