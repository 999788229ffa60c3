import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dirtyFiles, newlyDirty } from '../../../scripts/run/clone.mjs';
import { stepsOf } from '../../../scripts/run/steps.mjs';
import { add, formatTally, readTally } from '../../../scripts/run/tally.mjs';
import { runSteps } from '../../../scripts/run/test.mjs';
import { ownFolder, quietConsole } from './own-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const folder = ownFolder();
quietConsole();

describe('npm test', () => {
  const node = (code: string): readonly string[] => ['-e', code];

  test('stops at the first step that fails, and counts it', async () => {
    const done = await runSteps(folder(), [
      { name: 'one', args: node('') },
      { name: 'two', args: node('process.exit(2)') },
      { name: 'three', args: node('') },
    ]);
    expect(done.map(({ ok }) => ok)).toEqual([true, false]);
    expect(done.at(-1)?.tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(done.at(-1)?.line).toMatch(/^✗ two \d/);
  });

  test.each([
    ['wrote no report', ''],
    ['ran no test', '{"numPassedTests":0,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0}'],
  ])('does not believe a step that %s', async (_, report) => {
    const file = join(folder(), 'report.json');
    const code = report === '' ? '' : `fs.writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(report)})`;
    const [done] = await runSteps(folder(), [{ name: 'tests', args: node(code), report: file }]);
    expect(done?.ok).toBe(false);
    expect(done?.tally.failed).toBe(1);
  });

  test('runs the suite on both sides of Greenwich, and the cheap steps first', () => {
    const steps = stepsOf(root, folder(), { browser: '/chromium', port: 4304 });
    expect(steps.flatMap(({ env }) => env?.['TZ'] ?? [])).toEqual(['Africa/Cairo', 'America/Los_Angeles']);
    expect(steps.map(({ name }) => name.split(',')[0])).toEqual([
      'types',
      'lint',
      'nothing unused',
      'format',
      'imports',
      'built files are fresh',
      'unit and component tests',
      'unit and component tests',
      'build',
      'size',
      'browser tests',
    ]);
  });

  test.each([
    [
      { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      '5 passed, 1 failed, 3 skipped',
    ],
    [{ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 0 } }, '5 passed, 2 failed'],
  ])('reads the numbers of %j', (report, line) => {
    const file = join(folder(), 'report.json');
    expect(readTally(file)).toBeUndefined();
    writeFileSync(file, JSON.stringify(report));
    const tally = readTally(file);
    expect(tally && formatTally(tally)).toBe(line);
    expect(tally && add(tally, tally).passed).toBe(10);
  });

  test('sees what it left behind in the clone', () => {
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder(),
      });
    };
    expect(newlyDirty(undefined, dirtyFiles(folder()))).toEqual([]);
    git('init', '-q');
    writeFileSync(join(folder(), '.gitignore'), 'ignored\n');
    writeFileSync(join(folder(), 'kept'), 'a');
    writeFileSync(join(folder(), 'edited before'), 'a');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    writeFileSync(join(folder(), 'edited before'), 'b');
    const before = dirtyFiles(folder());
    writeFileSync(join(folder(), 'ignored'), '');
    expect(newlyDirty(before, dirtyFiles(folder()))).toEqual([]);
    writeFileSync(join(folder(), 'kept'), 'b');
    writeFileSync(join(folder(), 'new'), '');
    expect(newlyDirty(before, dirtyFiles(folder()))).toEqual([' M kept', '?? new']);
  });
});
