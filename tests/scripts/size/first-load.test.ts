import { gzipSync } from 'node:zlib';
import { ensure } from '../../../src/base/assert.ts';
import { expect, test } from 'vitest';
import { firstLoad } from '../../../scripts/size/first-load.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/vendor-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">`,
  'assets/index-1.js':
    'import{a as b}from"./vendor-2.js";import"./deep-4.js";export*from"./handed-6.js";import("./lazy-5.js");',
  'assets/vendor-2.js': 'export const a=1;',
  'assets/deep-4.js': 'import"./index-1.js";',
  'assets/handed-6.js': 'export const c=1;',
  'assets/index-3.css': '@font-face{src:url(./font.woff2)}',
};
const readIn =
  (tree: Readonly<Record<string, string>>) =>
  (file: string): Uint8Array =>
    new TextEncoder().encode(ensure(tree[file], `no file ${file}`));

test('counts what the page names and what that imports, and nothing that comes later', () => {
  const parts = firstLoad(readIn(files));
  expect(parts.map(({ file }) => file).sort()).toEqual([
    'assets/deep-4.js',
    'assets/handed-6.js',
    'assets/index-1.js',
    'assets/index-3.css',
    'assets/vendor-2.js',
  ]);
  const css = parts.find(({ file }) => file.endsWith('.css'));
  expect(css?.gzipped).toBe(gzipSync(files['assets/index-3.css'] ?? '', { level: 9 }).length);
});

test('counts what stands inline in the page', () => {
  const page = `${files['index.html']}<script>${'let a;'.repeat(9)}</script><style>p{}</style>`;
  expect(firstLoad(readIn({ ...files, 'index.html': page })).at(-1)?.file).toBe('index.html');
});

test('fails on a page without a script, and on a file that is missing', () => {
  expect(() => firstLoad(readIn({ 'index.html': '<p>' }))).toThrow('names no script');
  expect(() => firstLoad(readIn({ 'index.html': '<script src="./gone.js"></script>' }))).toThrow('gone.js');
});
