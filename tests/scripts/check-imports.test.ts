import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkImports } from '../../scripts/imports/check.ts';
import { law, pureTimeline } from '../../scripts/imports/law.ts';

const anyFile = (): boolean => true;
const check = (file: string, text: string): readonly string[] => checkImports([{ file, text }], anyFile);

describe('an import against the law is caught, in every form', () => {
  test.each([
    ["import { a } from '../ui/App.tsx';"],
    ["import type { A } from '../ui/App.tsx';"],
    ["import { type A } from '../ui/App.tsx';"],
    ["import * as all from '../ui/App.tsx';"],
    ["import { a } from\n  '../ui/App.tsx';"],
    ["import '../ui/App.tsx';"],
    ["const later = import('../ui/App.tsx');"],
    ['const later = import(`../ui/App.tsx`);'],
    ["let later: import('../ui/App.tsx').A;"],
    ["let later: typeof import('../ui/App.tsx');"],
    ["const old = require('../ui/App.tsx');"],
    ["import old = require('../ui/App.tsx');"],
    ["const work = new Worker(new URL('../ui/App.tsx', import.meta.url), { type: 'module' });"],
    ["const all = import.meta.glob('../ui/App.tsx');"],
    ["import text from '../ui/App.tsx?raw';"],
    ["import { a } from './../time/../ui/App.tsx';"],
  ])('%s', (code) => {
    const [breach] = check('src/model/planted.ts', `\n${code}`);
    expect(breach).toMatch(
      /^src\/model\/planted\.ts:2: imports src\/ui\/App\.tsx; src\/model may import src\/base, src\/time$/,
    );
  });

  test.each([
    ["export { a } from '../time/a.ts';", 'hands on "../time/a.ts"'],
    ["export * from '../time/a.ts';", 'hands on'],
    ["export type { A } from '../time/a.ts';", 'hands on'],
    ['const later = import(path);', 'computed'],
    ['const later = import(`./${name}.ts`);', 'computed'],
    ["import { useState } from 'react';", 'imports "react"; src/model may use zod/mini'],
    ["import { z } from 'zod';", 'imports "zod"'],
    ["import { a } from '@/ui/App.tsx';", 'imports "@/ui/App.tsx"'],
    ["import { a } from '/src/ui/App.tsx';", 'imports "/src/ui/App.tsx"'],
    ["import { readFileSync } from 'node:fs';", 'may not use what only Node has'],
    ["import { readFileSync } from 'fs';", 'may not use what only Node has'],
    ["import { a } from 'https://example.org/a.js';", 'imports "https://example.org/a.js"'],
  ])('%s', (code, message) => {
    expect(check('src/model/planted.ts', code)).toEqual([expect.stringContaining(message)]);
  });

  test('an import in a comment or a string is none', () => {
    const text = "// import '../ui/a.ts'\n/* import('../ui/a.ts') */\nconst said = \"import '../ui/a.ts'\";";
    expect(check('src/model/planted.ts', text)).toEqual([]);
  });

  test('a file that is not there', () => {
    const source = { file: 'src/model/planted.ts', text: "import { a } from './gone.ts';" };
    expect(checkImports([source], () => false)).toEqual([
      'src/model/planted.ts:1: imports "./gone.ts", and there is no file src/model/gone.ts',
    ]);
  });

  test('code that cannot be read', () => {
    expect(check('src/model/planted.ts', 'const = 1;')[0]).toContain('cannot be read');
  });
});

describe('every folder keeps to its row', () => {
  test.each([
    ['src/base/a.ts', '../time/a.ts'],
    ['src/time/a.ts', '../model/a.ts'],
    ['src/words/a.ts', '../timeline/scene.ts'],
    ['src/pipeline/3-tag/tag.ts', '../4-resolve/resolve.ts'],
    ['src/pipeline/3-tag/rules/a.ts', '../../1-normalize/normalize.ts'],
    ['src/pipeline/6-join/a.ts', '../index.ts'],
    ['src/pipeline/diagnostics.ts', './6-join/join.ts'],
    ['src/pipeline/index.ts', '../words/dates.ts'],
    ['src/timeline/create-timeline.ts', '../store/app-store.ts'],
    ['src/timeline/layout/layout.ts', '../paint/to-dom.ts'],
    ['src/timeline/scene.ts', './create-timeline.ts'],
    ['src/find/a.ts', '../timeline/scene.ts'],
    ['src/export/a.ts', '../store/app-store.ts'],
    ['src/store/a.ts', '../timeline/create-timeline.ts'],
    ['src/store/a.ts', '../ui/App.tsx'],
    ['src/ui/App.tsx', '../pipeline/index.ts'],
    ['src/workers/a.ts', '../ui/App.tsx'],
    ['src/workers/a.ts', '../pipeline/3-tag/tag.ts'],
    ['scripts/events.ts', '../src/ui/App.tsx'],
    ['scripts/events.ts', '../src/store/app-store.ts'],
    ['scripts/events.ts', '../src/pipeline/6-join/join.ts'],
    ['scripts/run.mjs', './run/install.mjs'],
    ['scripts/serve.mjs', './run/port.mjs'],
  ])('%s may not import %s', (file, specifier) => {
    expect(check(file, `import '${specifier}';`)).toHaveLength(1);
  });

  test.each([
    ['src/time/a.ts', "import { addDays } from 'date-fns';"],
    ['src/pipeline/3-tag/rules/a.ts', "import { a } from '../rule.ts';"],
    ['src/pipeline/6-join/join.ts', "import type { Diagnostic } from '../diagnostics.ts';"],
    ['src/timeline/paint/a.ts', "import { select } from 'd3';"],
    ['src/store/a.ts', "import type { Direction } from '../timeline/props.ts';"],
    ['src/ui/a.tsx', "import { Dialog } from '@base-ui/react/dialog';"],
    ['src/ui/styles/fonts.css', "@import '@fontsource-variable/vazirmatn/index.css';"],
    ['src/main.tsx', "import { StrictMode } from 'react';"],
    ['src/ui/x.ts', "import { createRoot } from 'react-dom/client';"],
    ['scripts/events.ts', "import { join } from 'node:path';"],
    ['tests/ui/app.test.tsx', "import { App } from '../../src/ui/App.tsx';"],
  ])('%s may: %s', (file, code) => {
    expect(check(file, code)).toEqual([]);
  });

  test('a folder without a row', () => {
    expect(check('src/extra/a.ts', '')).toEqual([
      'src/extra/a.ts:1: lies where the table of the house has no row',
    ]);
  });

  test('a file named after nothing', () => {
    expect(check('src/time/utils.ts', '')[0]).toContain('named after nothing');
    expect(check('src/ui/common/a.tsx', '')[0]).toContain('named after nothing');
  });

  test('d3 is imported by name', () => {
    expect(check('src/timeline/ticks.ts', "import * as d3 from 'd3';")[0]).toContain('by name');
  });

  test('a style sheet', () => {
    const text =
      "/* @import 'no'; */\n@import './a.css';\n@font-face { src: url('https://example.org/a.woff2') }";
    expect(check('src/ui/styles/a.css', text)).toEqual([
      expect.stringContaining('src/ui/styles/a.css:3: imports "https://example.org/a.woff2"'),
    ]);
  });
});

describe('what code may not do', () => {
  test.each([
    ['let a: any;', 'says any'],
    ['const a = b as any;', 'says any'],
    ['type A = readonly any[];', 'says any'],
    ['// @ts-ignore\nconst a = 1;', 'switches the type check off'],
    ['enum A { b }', 'declares an enum'],
    ['export default 1;', 'exports a default'],
    ['export { a as default };', 'exports a default'],
    ['const now = new Date();', 'reads the clock'],
    ['const now = Date();', 'reads the clock'],
    ['const now = Date.now();', 'calls Date.now()'],
    ['const now = globalThis.Date.now();', 'calls Date.now()'],
    ['const lot = Math.random();', 'calls Math.random()'],
    ['const y = date.getFullYear();', 'calls getFullYear()'],
    ['const z = date.getTimezoneOffset();', 'calls getTimezoneOffset()'],
    ['const s = date.toLocaleDateString("ar");', 'calls toLocaleDateString()'],
    ['const d = new Date(2019, 3, 25);', "in the machine's zone"],
    ['const f = new Intl.DateTimeFormat();', 'without a locale'],
    ['const f = Intl.NumberFormat(undefined, {});', 'without a locale'],
    ['document.title = "";', 'touches document'],
    ['const w = window.innerWidth;', 'touches window'],
    ['function f(e: HTMLElement): void {}', 'touches HTMLElement'],
    ['const r = fetch("/a");', 'touches fetch'],
    ['const a = { fetch };', 'touches fetch'],
    ['const e = process.env;', 'touches process'],
  ])('%s', (code, message) => {
    const breaches = check('src/time/planted.ts', code);
    expect(breaches.length).toBeGreaterThan(0);
    expect(breaches[0]).toContain(message);
  });

  test.each([
    ['const d = new Date(0);'],
    ['const d = new Date(Date.UTC(2019, 3, 25)).getUTCFullYear();'],
    ['const f = new Intl.DateTimeFormat("ar", { timeZone: "UTC" });'],
    ['const { location } = passage; const b = location.length;'],
    ['const a = passage.document; const b = { document: 1 };'],
    ['interface A { readonly document: string }'],
    ['const f = (history: readonly string[]): number => history.length;'],
    ['const anything: unknown = "any";'],
  ])('but: %s', (code) => {
    expect(check('src/time/planted.ts', code)).toEqual([]);
  });

  test('the page belongs to the painters, not to the layout', () => {
    const code = 'const body = document.body;';
    expect(check('src/timeline/paint/to-dom.ts', code)).toEqual([]);
    expect(check('src/ui/App.tsx', code)).toEqual([]);
    for (const path of pureTimeline)
      expect(check(path.endsWith('.ts') ? path : `${path}/a.ts`, code)).toHaveLength(1);
  });

  test('only the composition root reads the clock', () => {
    expect(check('src/main.tsx', 'const now = Date.now();')).toEqual([]);
    expect(check('src/ui/App.tsx', 'const now = Date.now();')).toHaveLength(1);
    expect(check('scripts/check.ts', 'const now = new Date();')).toEqual([]);
  });
});

describe('the table', () => {
  test('has a row for every folder of src', () => {
    const folders = readdirSync(join(import.meta.dirname, '..', '..', 'src'), { withFileTypes: true });
    const known = law.map(({ path }) => path);
    const rowless = folders
      .map(({ name }) => `src/${name}`)
      .filter((path) => !known.some((row) => row === path || row.startsWith(`${path}/`)));
    expect(rowless).toEqual([]);
  });

  test('knows no path twice', () => {
    const paths = law.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
