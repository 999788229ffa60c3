import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
/** What the built app is made of. */
const sources = [
  'src',
  'data',
  'public',
  'scripts',
  'index.html',
  'keep.html',
  'vite.config.ts',
  'package-lock.json',
];

/** The folder of the built app; builds it when it is not there or something that it is made of is newer. */
export async function builtApp(): Promise<string> {
  const folder = join(root, 'dist');
  const built = changedAt(join(folder, 'keep.html'));
  if (sources.some((source) => newestIn(join(root, source)) > built)) {
    const { build } = await import('vite');
    await build({ root, logLevel: 'error', configFile: join(root, 'vite.config.ts') });
  }
  return folder;
}

function newestIn(path: string): number {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return changedAt(path);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => changedAt(join(path, name))));
}

/** In milliseconds; before everything when there is none. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
