import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * A folder with the built app: `dist`, or where that is older than what the app is made of, one of our own. Nothing is written
 * into `dist`, which somebody may serve meanwhile, or keep data of his own in.
 */
export async function builtApp(root = join(import.meta.dirname, '..', '..')): Promise<string> {
  const changed = Math.max(...sources.map((source) => newestIn(join(root, source))));
  const cache = join(root, 'node_modules', '.cache', 'isnad');
  const own = join(cache, 'app');
  const fresh = [join(root, 'dist'), own].find((folder) => changedAt(join(folder, 'keep.html')) >= changed);
  if (fresh !== undefined) return fresh;
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'app-'));
  try {
    const { build } = await import('vite');
    await build({ root, logLevel: 'error', configFile: join(root, 'vite.config.ts'), build: { outDir } });
    rmSync(own, { recursive: true, force: true });
    renameSync(outDir, own);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return own;
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
