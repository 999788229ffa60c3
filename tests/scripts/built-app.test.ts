import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build } from 'vite';
import { builtApp } from '../../scripts/export/built-app.ts';

vi.mock(import('vite'), () => ({
  build: vi.fn<typeof build>(async (options = {}) => {
    const { outDir = '' } = options.build ?? {};
    writeFileSync(join(outDir, 'keep.html'), 'built');
    return [];
  }),
}));

let root = '';

beforeEach(() => {
  vi.mocked(build).mockClear();
  root = mkdtempSync(join(tmpdir(), 'isnad-app-'));
  write('src/main.tsx', 1000);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** `second` is when it was changed. */
function write(path: string, second: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'old');
  utimesSync(file, second, second);
}

test('the app that is built is taken as long as nothing that it is made of is newer', async () => {
  write('dist/keep.html', 1001);
  expect(await builtApp(root)).toBe(join(root, 'dist'));
  expect(build).not.toHaveBeenCalled();
});

test('an older one is left as it is, with what somebody keeps in it, and another is built once', async () => {
  write('dist/keep.html', 999);
  write('dist/bench/own.json', 999);
  const folder = await builtApp(root);
  expect(readFileSync(join(folder, 'keep.html'), 'utf8')).toBe('built');
  expect(readdirSync(join(root, 'dist/bench'))).toEqual(['own.json']);
  expect(readFileSync(join(root, 'dist/keep.html'), 'utf8')).toBe('old');
  expect(await builtApp(root)).toBe(folder);
  expect(build).toHaveBeenCalledTimes(1);
  write('src/main.tsx', Date.now() / 1000 + 60);
  await builtApp(root);
  expect(build).toHaveBeenCalledTimes(2);
  const kept = readdirSync(dirname(folder));
  expect(kept, 'one of each time, and nothing half built').toHaveLength(2);
  for (const name of kept) expect(name).toMatch(/^app-\d+$/);
});

test('of two commands at once both have the app, whoever is first, and it stays as long as they read', async () => {
  const building = vi.mocked(build).getMockImplementation();
  let other = '';
  vi.mocked(build).mockImplementationOnce(async (options) => {
    other = await builtApp(root);
    return building?.(options) ?? [];
  });
  const folder = await builtApp(root);
  expect(build).toHaveBeenCalledTimes(2);
  expect(other).toBe(folder);
  write('src/main.tsx', Date.now() / 1000 + 60);
  expect(await builtApp(root)).not.toBe(folder);
  expect(readFileSync(join(folder, 'keep.html'), 'utf8')).toBe('built');
  expect(readdirSync(dirname(folder))).toHaveLength(2);
});

test('what no command reads any more is swept away before another is built', async () => {
  const old = await builtApp(root);
  utimesSync(old, 2000, 2000);
  write('node_modules/.cache/isnad/tests.json', 2000);
  write('src/main.tsx', 2001);
  const folder = await builtApp(root);
  expect(readdirSync(dirname(folder))).toEqual([basename(folder), 'tests.json']);
});

test('what a command takes now is not swept, however long ago it was built', async () => {
  const taken = await builtApp(root);
  utimesSync(taken, 2000, 2000);
  expect(await builtApp(root)).toBe(taken);
  write('src/main.tsx', 2001);
  const folder = await builtApp(root);
  expect(readdirSync(dirname(folder)).toSorted()).toEqual([basename(taken), basename(folder)].toSorted());
});

test('a build that fails leaves nothing behind', async () => {
  vi.mocked(build).mockRejectedValueOnce(new Error('no such file'));
  await expect(builtApp(root)).rejects.toThrow('no such file');
  expect(readdirSync(join(root, 'node_modules/.cache/isnad'))).toEqual([]);
});
