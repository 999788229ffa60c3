import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { commandOf, runProcess } from './run-process.mjs';
import { Stop } from './stop.mjs';

/** What every browser that these scripts or the tests start is started with. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];

const knownPlaces = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['HOME'] ?? '', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  join(process.env['ProgramFiles'] ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
];

/**
 * Browsers that may be on this machine, by name on the PATH and then by place.
 * @param {string} path as in PATH
 * @returns {readonly string[]}
 */
export function installedBrowsers(path) {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...knownPlaces].filter(
    existsSync,
  );
}

/**
 * A browser that really starts: a stub, or one whose libraries are missing, does not.
 * @param {string} file
 * @returns {Promise<string | undefined>} the same file
 */
export function browserThatStarts(file) {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-browser-'));
  return new Promise((resolve) => {
    execFile(
      file,
      [
        '--headless',
        ...browserArgs,
        `--user-data-dir=${profile}`,
        '--dump-dom',
        'data:text/html,<p>isnad</p>',
      ],
      { timeout: 30_000, killSignal: 'SIGKILL' },
      (error, output) => {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
        resolve(error === null && output.includes('<p>isnad</p>') ? file : undefined);
      },
    );
  });
}

/**
 * Finds a Chromium for the browser tests, or fetches one: CHROMIUM, then the machine's own, then Playwright's,
 * then Debian's. Throws Stop.
 * @template T
 * @param {string} root
 * @param {(file: string) => Promise<T | undefined>} start what is wanted of it; undefined when it does not start
 * @returns {Promise<T>}
 */
export async function findBrowser(root, start) {
  const wanted = process.env['CHROMIUM'];
  if (wanted) {
    const started = await start(wanted);
    if (started !== undefined) return started;
    throw new Stop(`CHROMIUM is "${wanted}", which does not start as a browser: correct it, or unset it.`);
  }
  return firstBrowser([
    () => firstThatStarts(installedBrowsers(process.env['PATH'] ?? ''), start),
    async () => firstThatStarts([await playwrightBrowser()], start),
    async () => firstThatStarts([await fetchPlaywrights(root)], start),
    async () => firstThatStarts(await fetchDebians(), start),
  ]);
}

/**
 * What the first way that leads to a browser finds; later ways are not tried. Throws Stop when none does.
 * @template T
 * @param {readonly (() => Promise<T | undefined>)[]} ways
 * @returns {Promise<T>}
 */
export async function firstBrowser(ways) {
  for (const way of ways) {
    const found = await way();
    if (found !== undefined) return found;
  }
  throw new Stop(
    'The browser tests need Chromium or Chrome, and none was found or could be fetched: install one, or name it, as in CHROMIUM=/path/to/chrome npm test.',
  );
}

/**
 * @template T
 * @param {readonly string[]} files
 * @param {(file: string) => Promise<T | undefined>} start
 * @returns {Promise<T | undefined>}
 */
async function firstThatStarts(files, start) {
  for (const file of files) {
    const started = existsSync(file) ? await start(file) : undefined;
    if (started !== undefined) return started;
  }
  return undefined;
}

/** @returns {Promise<string>} where Playwright keeps its Chromium */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @param {string} root @returns {Promise<string>} */
async function fetchPlaywrights(root) {
  console.log('No browser found; fetching Playwright’s Chromium …');
  const args = [commandOf(root, '@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium'];
  await runProcess(process.execPath, args, { cwd: root, silenceMs: 60_000, totalMs: 180_000 });
  return playwrightBrowser();
}

/** @returns {Promise<readonly string[]>} */
async function fetchDebians() {
  const aptGet = '/usr/bin/apt-get';
  if (process.getuid?.() !== 0 || !existsSync(aptGet)) return [];
  console.log('Playwright’s Chromium cannot be had; installing Debian’s …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const limits = { env, silenceMs: 120_000, totalMs: 600_000 };
  await runProcess(aptGet, ['update', '-qq'], limits);
  await runProcess(aptGet, ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], limits);
  return installedBrowsers(process.env['PATH'] ?? '');
}
