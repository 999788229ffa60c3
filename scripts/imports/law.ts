/** Which files may import what: the table of the house, as data. The row with the longest matching path holds. */
export interface Row {
  /** A folder, or a file, from the root. */
  readonly path: string;
  /** Folders and files of the project that it may import, besides itself. */
  readonly may: readonly string[];
  /** npm packages, by the exact specifier; a trailing `/*` takes in every deeper path. */
  readonly packages: readonly string[];
  readonly node?: true;
  /** May touch the page: `document`, `window`, elements, storage, `fetch`. */
  readonly dom?: true;
  /** May ask what time it is, and draw lots. */
  readonly clock?: true;
}

/** What the pure parts of the timeline may do; everything else in src/timeline may touch the page. */
export const pureTimeline: readonly string[] = [
  'src/timeline/viewport.ts',
  'src/timeline/ticks.ts',
  'src/timeline/tick-format.ts',
  'src/timeline/scene.ts',
  'src/timeline/view.ts',
  'src/timeline/props.ts',
  'src/timeline/kind-group.ts',
  'src/timeline/box-sides.ts',
  'src/timeline/palette.ts',
  'src/timeline/hit-test.ts',
  'src/timeline/navigate.ts',
  'src/timeline/announce.ts',
  'src/timeline/folding',
  'src/timeline/index',
  'src/timeline/layout',
];

const base = ['src/base'];
const time = [...base, 'src/time'];
const model = [...time, 'src/model'];
const words = [...model, 'src/words'];
const stages = ['1-normalize', '2-segment', '3-tag', '4-resolve', '5-propose', '6-join'].map(
  (stage) => `src/pipeline/${stage}`,
);
const aboveWords = ['src/timeline', 'src/find', 'src/export', 'src/store', 'src/ui', 'src/workers'];

export const law: readonly Row[] = [
  { path: 'src/base', may: [], packages: [] },
  { path: 'src/time', may: base, packages: ['date-fns/*', '@date-fns/utc/date/mini'] },
  { path: 'src/model', may: time, packages: ['zod/mini'] },
  { path: 'src/words', may: model, packages: [] },
  ...stages.map((path) => ({ path, may: [...model, 'src/pipeline/diagnostics.ts'], packages: [] })),
  { path: 'src/pipeline/english', may: model, packages: ['chrono-node/en'] },
  { path: 'src/pipeline/diagnostics.ts', may: model, packages: [] },
  {
    path: 'src/pipeline/index.ts',
    may: [...model, ...stages, 'src/pipeline/english', 'src/pipeline/diagnostics.ts'],
    packages: [],
  },
  ...pureTimeline.map((path) => ({ path, may: [...words, ...pureTimeline], packages: ['d3'] })),
  { path: 'src/timeline', may: words, packages: ['d3'], dom: true },
  { path: 'src/find', may: words, packages: ['minisearch/SearchableMap'] },
  {
    path: 'src/export',
    may: [...words, 'src/timeline'],
    packages: [
      '@fontsource-variable/vazirmatn/*',
      'bidi-js',
      'harfbuzzjs',
      'harfbuzzjs/*',
      'qr',
      'vazirmatn/*',
    ],
    dom: true,
  },
  {
    path: 'src/export/data',
    may: [
      ...words,
      ...pureTimeline,
      'src/export/sources.ts',
      'src/export/cover.ts',
      'src/export/file-name.ts',
      'src/export/in-steps.ts',
    ],
    packages: ['d3', 'ical-generator', 'mdast', 'mdast-util-gfm', 'mdast-util-to-markdown'],
  },
  {
    path: 'src/store',
    may: [...model, 'src/words/date-style.ts', 'src/find', ...pureTimeline],
    packages: ['zustand', 'zustand/vanilla'],
  },
  {
    path: 'src/ui',
    may: [...words, ...aboveWords],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'zustand',
      '@base-ui/react/*',
      '@fontsource-variable/vazirmatn/*',
      '@tanstack/react-virtual',
    ],
    dom: true,
  },
  {
    path: 'src/workers',
    may: [...base, 'src/model', 'src/timeline', 'src/find', 'src/pipeline/index.ts'],
    packages: [],
    dom: true,
  },
  {
    path: 'src/main.tsx',
    may: [...words, ...aboveWords],
    packages: ['react'],
    dom: true,
    clock: true,
  },
  {
    path: 'scripts',
    may: [...words, 'src/pipeline/index.ts', 'src/timeline', 'src/find', 'src/export', 'src/workers'],
    packages: [
      '@playwright/test',
      '@vitejs/plugin-react',
      'cac',
      'chrono-node/ar',
      'tsx/esm/api',
      'vite',
      'zod/mini',
    ],
    node: true,
    clock: true,
  },
  { path: 'scripts/run.mjs', may: ['scripts/run/main.mjs'], packages: [], node: true },
  { path: 'scripts/serve.mjs', may: [], packages: [], node: true },
];

/** Imports that the table forbids and that stand all the same, each with the reason; one that nothing needs is a fault. */
export const debts: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [];

/** The only files that may hand on what other files export. */
export const doors: readonly string[] = ['src/pipeline/index.ts', 'src/timeline/index.ts'];

/** Packages of which names are imported one by one, so that the rest is left out of the app. */
export const byNameOnly: readonly string[] = ['d3'];
