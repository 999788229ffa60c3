import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cac } from 'cac';
import { runCommand } from '../data/command.ts';
import { DataError } from '../data/data-error.ts';
import { writeWhole } from '../data/files.ts';
import { builtApp } from '../export/built-app.ts';
import { browserThatStarts } from '../run/browser.mjs';
import { browserFor } from '../run/browser-for.ts';
import { serve } from '../serve.mjs';
import { formatColumns } from '../terminal/columns.ts';
import { writeDataset } from './data/write-dataset.ts';
import { type Felt, measurePage } from './page/measure.ts';
import { quantile } from './quantile.ts';

const host = '127.0.0.1';
const bareCanvas = join(import.meta.dirname, 'page', 'bare-canvas.html');
const counts = [100, 10_000, 100_000];
const seed = 1;

/** What is printed of a page. */
const figures: Readonly<Record<string, (felt: Felt) => number>> = {
  load: ({ load }) => load,
  'zoom p95': ({ zoom }) => quantile(zoom.frames, 0.95),
  'pan p95': ({ pan }) => quantile(pan.frames, 0.95),
  'input p95': ({ zoom, pan }) => quantile([...zoom.answers, ...pan.answers], 0.95),
};

const cli = cac('bench:page');
cli
  .command('', 'How the built page feels at 100 to 100,000 events, beside a bare canvas of the same events')
  .option('--rounds <number>', 'An odd number of times each page is opened; the medians are printed', {
    default: 3,
  })
  .action(async ({ rounds: given }: { readonly rounds: string | number }) => {
    const rounds = Number(given);
    if (!Number.isInteger(rounds) || rounds % 2 !== 1 || rounds < 1)
      throw new DataError([`bench:page: --rounds "${given}" is not an odd whole number`]);
    console.log(
      `Chromium, 1280 × 720, medians of ${rounds}, in ms: load is from asking for the page to the frame with its events;`,
    );
    console.log(
      'zoom and pan are from frame to frame; input is from a wheel or pointer event to the end of the frame after it.',
    );
    console.log('The two pages are opened in turn. A ratio of 1 is as fast as the bare canvas.\n');
    const rows = await measureAll(rounds);
    console.log(formatColumns([['events', 'page', ...Object.keys(figures)], ...rows]).join('\n'));
  });
cli.help();
await runCommand(cli);

async function measureAll(rounds: number): Promise<readonly (readonly string[])[]> {
  const executablePath = await browserFor('bench:page', browserThatStarts);
  const folder = await builtApp();
  const { address, close } = await serve(folder, 0, host);
  const site = { executablePath, folder, address };
  try {
    const rows = [];
    for (const count of counts) rows.push(...(await measureCount(site, count, rounds)));
    return rows;
  } finally {
    close();
    rmSync(join(folder, 'bench'), { recursive: true, force: true });
  }
}

/** The built app as it is served, and what opens it. */
interface Site {
  readonly executablePath: string;
  readonly folder: string;
  readonly address: string;
}

async function measureCount(
  { executablePath, folder, address }: Site,
  count: number,
  rounds: number,
): Promise<readonly (readonly string[])[]> {
  const data = `bench/page-${count}.json`;
  writeDataset(join(folder, data), count, seed);
  writeWhole(join(folder, 'bench', 'bare-canvas.html'), readFileSync(bareCanvas));
  const ours: Felt[] = [];
  const bare: Felt[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await measurePage(executablePath, `${address}?data=${data}`));
    bare.push(await measurePage(executablePath, `${address}bench/bare-canvas.html?data=/${data}`));
  }
  const medians = (all: readonly Felt[]): readonly number[] =>
    Object.values(figures).map((figure) => quantile(all.map(figure), 0.5));
  const [own, floor] = [medians(ours), medians(bare)];
  const head = count.toLocaleString('en');
  return [
    [head, 'Isnad', ...own.map((ms) => ms.toFixed(1))],
    [head, 'bare canvas', ...floor.map((ms) => ms.toFixed(1))],
    [head, 'ratio', ...own.map((ms, n) => (ms / (floor[n] ?? Number.NaN)).toFixed(2))],
  ];
}
