import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, browserThatStarts } from './browser.mjs';
import { dirtyFiles, newlyDirty } from './clone.mjs';
import { ensureFreePort } from './port.mjs';
import { runProcess } from './run-process.mjs';
import { stepsOf } from './steps.mjs';
import { add, formatTally, nothing, readTally } from './tally.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ readonly ok: boolean, readonly line: string, readonly tally: Tally }} Done */

/**
 * Runs every check and test, stops at the first that fails, and ends with a line of numbers. Throws Stop.
 * @param {string} root
 */
export async function test(root) {
  const before = dirtyFiles(root);
  const cache = join(root, 'node_modules', '.cache', 'isnad');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const browser = await findBrowser(root, browserThatStarts);
  console.log(`browser: ${browser}`);
  const steps = stepsOf(root, cache, { browser, port: await ensureFreePort(0, '127.0.0.1') });
  const done = await runSteps(root, steps);
  conclude([...done, ...cleanliness(newlyDirty(before, dirtyFiles(root)))], steps.length - done.length);
}

/**
 * Runs the steps in order, up to the first that fails.
 * @param {string} root
 * @param {readonly Step[]} steps
 * @returns {Promise<readonly Done[]>}
 */
export async function runSteps(root, steps) {
  /** @type {Done[]} */
  const done = [];
  for (const step of steps) {
    done.push(await runStep(root, step));
    if (!done.at(-1)?.ok) break;
  }
  return done;
}

/** @param {string} root @param {Step} step @returns {Promise<Done>} */
async function runStep(root, { name, args, env, report }) {
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const { status } = await runProcess(process.execPath, args, { cwd: root, env: { CI: 'true', ...env } });
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const counted = report === undefined ? undefined : readTally(report);
  const silent = report !== undefined && (counted === undefined || counted.passed + counted.failed === 0);
  if (silent) console.error(`${name}: no test was run`);
  const ok = status === 0 && !silent;
  const tally = counted ?? nothing;
  return {
    ok,
    line: `${ok ? '✓' : '✗'} ${name} ${took}${report === undefined ? '' : `: ${formatTally(tally)}`}`,
    tally: ok || tally.failed > 0 ? tally : add(tally, { ...nothing, failed: 1 }),
  };
}

/** @param {readonly string[]} files @returns {readonly Done[]} */
function cleanliness(files) {
  if (files.length === 0) return [];
  console.error(`\nThe tests left the clone dirty:\n${files.map((file) => `  ${file}`).join('\n')}`);
  return [{ ok: false, line: '✗ the clone is left as it was', tally: { ...nothing, failed: 1 } }];
}

/** @param {readonly Done[]} done @param {number} notRun */
function conclude(done, notRun) {
  const failed = done.some(({ ok }) => !ok);
  console.log(`\n${done.map(({ line }) => line).join('\n')}`);
  if (notRun > 0) console.log(`  ${notRun} more steps were not run`);
  console.log(`\n${formatTally(done.map(({ tally }) => tally).reduce(add, nothing))}`);
  if (failed) process.exitCode = 1;
}
