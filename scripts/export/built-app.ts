import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
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
/** No command takes so long: what nobody took for longer is served by nobody. */
const keptMs = 3_600_000;

/**
 * A folder with the built app: `dist`, or where that is older than what the app is made of, one of our own, named after the
 * time of it, so that commands at once and later share it. Nothing is written into `dist`, which somebody may serve
 * meanwhile, or keep data of his own in.
 */
export async function builtApp(root = join(import.meta.dirname, '..', '..')): Promise<string> {
  const changed = Math.max(...sources.map((source) => newestIn(join(root, source))));
  const dist = join(root, 'dist');
  if (changedAt(join(dist, 'keep.html')) >= changed) return dist;
  const cache = join(root, 'node_modules', '.cache', 'isnad');
  const own = join(cache, `app-${Math.floor(changed)}`);
  if (existsSync(own)) {
    touch(own);
    return own;
  }
  mkdirSync(cache, { recursive: true });
  sweep(cache);
  const outDir = mkdtempSync(join(cache, 'building-'));
  try {
    const { build } = await import('vite');
    await build({ root, logLevel: 'error', configFile: join(root, 'vite.config.ts'), build: { outDir } });
    putInPlace(outDir, own);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return own;
}

/** So that it is not swept while it is served. */
function touch(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Unless another command put its own there first. */
function putInPlace(folder: string, place: string): void {
  try {
    renameSync(folder, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

function sweep(cache: string): void {
  const since = Date.now() - keptMs;
  const apps = readdirSync(cache).filter((name) => /^(app|building)\b/.test(name));
  for (const path of apps.map((name) => join(cache, name)))
    if (changedAt(path) < since) rmSync(path, { recursive: true, force: true });
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
