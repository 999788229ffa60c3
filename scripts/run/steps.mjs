import { join } from 'node:path';
import { commandOf } from './run-process.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args for Node
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [report] the JSON file with the step's test results
 */

/** The suite runs in a zone that shifts its clocks at midnight, and in one on the other side of Greenwich. */
const zones = ['Africa/Cairo', 'America/Los_Angeles'];

/**
 * What `npm test` runs, in order, the quick ones first.
 * @param {string} root
 * @param {string} cache folder for reports
 * @param {{ readonly browser: string, readonly port: number }} machine
 * @returns {readonly Step[]}
 */
export function stepsOf(root, cache, { browser, port }) {
  const command = (/** @type {string} */ name, /** @type {string[]} */ ...args) => [
    commandOf(root, name),
    ...args,
  ];
  const script = (/** @type {string} */ name, /** @type {string[]} */ ...args) => [
    '--import',
    'tsx',
    join('scripts', name),
    ...args,
  ];
  return [
    { name: 'types', args: [commandOf(root, 'typescript', 'tsc'), '--noEmit'] },
    {
      name: 'lint',
      args: command('oxlint', '--type-aware', '--deny-warnings', 'src', 'scripts', 'tests'),
    },
    { name: 'nothing unused', args: command('knip') },
    { name: 'format', args: command('oxfmt', '--check', '.') },
    { name: 'imports', args: script('check-imports.ts') },
    { name: 'built files are fresh', args: script('events.ts', '--check') },
    ...zones.map((TZ) => vitest(root, cache, TZ)),
    { name: 'build', args: command('vite', 'build', '--logLevel', 'warn') },
    { name: 'size', args: script('check-size.ts') },
    {
      name: 'browser tests',
      args: [commandOf(root, '@playwright/test', 'playwright'), 'test'],
      env: { CHROMIUM: browser, PORT: String(port), ISNAD_REPORT: join(cache, 'browser.json') },
      report: join(cache, 'browser.json'),
    },
  ];
}

/** @param {string} root @param {string} cache @param {string} TZ @returns {Step} */
function vitest(root, cache, TZ) {
  const report = join(cache, `unit-${TZ.replace('/', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: `unit and component tests, TZ=${TZ}`,
    args: [commandOf(root, 'vitest'), 'run', ...reporters],
    env: { TZ },
    report,
  };
}
