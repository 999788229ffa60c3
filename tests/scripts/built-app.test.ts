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
import { dirname, join } from 'node:path';
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
  expect(readdirSync(dirname(folder)), 'nothing half built stays').toEqual(['app']);
});

test('a build that fails leaves nothing behind', async () => {
  vi.mocked(build).mockRejectedValueOnce(new Error('no such file'));
  await expect(builtApp(root)).rejects.toThrow('no such file');
  expect(readdirSync(join(root, 'node_modules/.cache/isnad'))).toEqual([]);
});
