import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSync, transformWithOxc } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, firstBrowser, installedBrowsers, startsUp } from '../../scripts/run/browser.mjs';
import { dirtyFiles, newlyDirty } from '../../scripts/run/clone.mjs';
import { ensureInstalled, installFault, isInstalled, wantedStamp } from '../../scripts/run/install.mjs';
import { ensureFreePort, parsePort, portFault } from '../../scripts/run/port.mjs';
import { runProcess } from '../../scripts/run/run-process.mjs';
import { start } from '../../scripts/run/start.mjs';
import { stepsOf } from '../../scripts/run/steps.mjs';
import { add, formatTally, readTally } from '../../scripts/run/tally.mjs';
import { runSteps } from '../../scripts/run/test.mjs';

const root = join(import.meta.dirname, '..', '..');
const door = join(root, 'scripts', 'run.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-run-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('the Node that runs it', () => {
  const runAs = (version: string): { readonly status: number | null; readonly stderr: string } => {
    const versions = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(versions)}`,
      door,
      'no-such-command',
    ];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  };

  test.each(['12.22.12', '18.20.8', '20.18.3'])('%s is too old, in one sentence', (version) => {
    const { status, stderr } = runAs(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Isnad needs Node 20\.19.* or newer, and this is Node .*: install a newer one .*\.\n$/,
    );
    expect(stderr).toContain(version);
  });

  test.each(['20.19.0', '20.20.2', '24.21.0', '26.0.1'])('%s will do', (version) => {
    expect(runAs(version).stderr).toBe(
      'There is no command "no-such-command": use start, test, events, add, check.\n',
    );
  });

  test('the door is written so that Node 12 can read it', async () => {
    const text = readFileSync(door, 'utf8');
    const lower = async (target: string): Promise<string> =>
      (await transformWithOxc(text, door, { target, sourcemap: false })).code;
    expect(await lower('es2018')).toBe(await lower('esnext'));
    expect(text.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/\bawait\b|'node:/);
    const { module } = parseSync(door, text);
    expect(module.staticImports.map(({ moduleRequest }) => moduleRequest.value)).toEqual([
      'fs',
      'path',
      'url',
    ]);
  });
});

describe('the install', () => {
  const lock = (text: string): void => writeFileSync(join(folder, 'package-lock.json'), text);
  /** An npm that notes its arguments, makes node_modules as `npm ci` does, and ends as it is told to. */
  const fakeNpm = (output: string, status: number): void => {
    const bin = join(folder, 'npm-cli.js');
    writeFileSync(
      bin,
      `const fs = require('fs');
       fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
       fs.rmSync('node_modules', { recursive: true, force: true });
       fs.mkdirSync('node_modules');
       console.error(${JSON.stringify(output)});
       process.exit(${status});`,
    );
    vi.stubEnv('npm_execpath', bin);
  };
  const calls = (): readonly string[] =>
    existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];

  test('is made when it is missing, left alone when it is fresh, made again when the lock file moves', async () => {
    lock('{"a": 1}');
    fakeNpm('', 0);
    expect(isInstalled(folder)).toBe(false);
    await ensureInstalled(folder);
    expect(calls()).toEqual([expect.stringMatching(/^ci --ignore-scripts --no-audit --no-fund/)]);
    expect(isInstalled(folder)).toBe(true);
    await ensureInstalled(folder);
    expect(calls()).toHaveLength(1);
    lock('{"a": 2}');
    expect(isInstalled(folder)).toBe(false);
    await ensureInstalled(folder);
    expect(calls()).toHaveLength(2);
    expect(isInstalled(folder)).toBe(true);
  });

  test('of another machine is stale', () => {
    lock('{}');
    mkdirSync(join(folder, 'node_modules'));
    const stamp = wantedStamp(folder).replace(process.platform, 'plan9');
    writeFileSync(join(folder, 'node_modules', '.isnad-install'), stamp);
    expect(isInstalled(folder)).toBe(false);
  });

  test('a checkout with CRLF has the same stamp', () => {
    lock('{\n}\n');
    const stamp = wantedStamp(folder);
    lock('{\r\n}\r\n');
    expect(wantedStamp(folder)).toBe(stamp);
  });

  test('without a network ends in one sentence and leaves no stamp', async () => {
    lock('{}');
    fakeNpm('npm error code ENOTFOUND\nnpm error network request to the registry failed', 1);
    await expect(ensureInstalled(folder)).rejects.toThrow(
      /^The packages could not be installed because the npm registry cannot be reached \(ENOTFOUND\): .*\.$/,
    );
    expect(isInstalled(folder)).toBe(false);
  });

  test('that fails for another reason shows what npm said', () => {
    expect(installFault('npm error code EUSAGE\n')).toBe(
      'npm error code EUSAGE\nThe packages could not be installed: npm ci says why above.',
    );
  });
});

describe('the port', () => {
  test.each([
    [undefined, 4173],
    ['', 4173],
    ['4200', 4200],
    ['0', 0],
  ])('PORT %j is %d', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  test.each(['abc', '-1', '70000', '42.5'])('PORT %j is no port', (text) => {
    expect(() => parsePort(text)).toThrow(`PORT is "${text}", which is no port`);
  });

  test('that is taken is named before anything is built, with the way to another', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    vi.stubEnv('PORT', String(port));
    const begun = Date.now();
    await expect(start(folder)).rejects.toThrow(
      `Port ${port} is taken by another program: choose another, as in PORT=4200 npm start.`,
    );
    expect(Date.now() - begun).toBeLessThan(1000);
    await new Promise((resolve) => {
      holder.close(resolve);
    });
    expect(await ensureFreePort(port, '127.0.0.1')).toBe(port);
  });

  test('0 is a free one', async () => {
    expect(await ensureFreePort(0, '127.0.0.1')).toBeGreaterThan(0);
  });

  test('an address that is not this machine’s', () => {
    const error = Object.assign(new Error('listen'), { code: 'EADDRNOTAVAIL' });
    expect(portFault(4173, '192.0.2.1', error)).toContain(
      '192.0.2.1:4173 cannot be listened on (EADDRNOTAVAIL)',
    );
  });
});

describe('the browser', () => {
  test('that CHROMIUM names must start', async () => {
    vi.stubEnv('CHROMIUM', join(folder, 'nothing'));
    await expect(findBrowser(root)).rejects.toThrow(
      /^CHROMIUM is ".*nothing", which does not start as a browser/,
    );
  });

  test('a program that is no browser does not pass for one', async () => {
    expect(await startsUp(process.execPath)).toBe(false);
  });

  test('is looked for on the PATH, by name', () => {
    writeFileSync(join(folder, 'chromium'), '');
    expect(installedBrowsers(folder)[0]).toBe(join(folder, 'chromium'));
  });

  test('comes by the first way that leads to one', async () => {
    const later = vi.fn<() => Promise<string>>(async () => '/later');
    expect(await firstBrowser([async () => undefined, async () => '/found', later])).toBe('/found');
    expect(later).not.toHaveBeenCalled();
  });

  test('that is nowhere ends in one sentence', async () => {
    await expect(firstBrowser([async () => undefined])).rejects.toThrow(
      /^The browser tests need Chromium or Chrome, and none was found or could be fetched: .*CHROMIUM=.* npm test\.$/,
    );
  });
});

describe('a process', () => {
  const hang = ['-e', 'setInterval(() => {}, 1000)'];
  const talk = ['-e', 'setInterval(() => console.log("."), 20); setTimeout(() => process.exit(3), 600)'];

  test('that falls silent is ended', async () => {
    const { status, capped } = await runProcess(process.execPath, hang, { quiet: true, silenceMs: 200 });
    expect({ ended: status !== 0, capped }).toEqual({ ended: true, capped: true });
  });

  test('that goes on for too long is ended', async () => {
    expect(await runProcess(process.execPath, hang, { quiet: true, totalMs: 200 })).toMatchObject({
      capped: true,
    });
  });

  test('that goes on talking may go on', async () => {
    const { status, capped } = await runProcess(process.execPath, talk, { quiet: true, silenceMs: 5000 });
    expect({ status, capped }).toEqual({ status: 3, capped: false });
  });

  test('that is not there fails', async () => {
    expect(await runProcess(join(folder, 'nothing'), [], { quiet: true })).toMatchObject({ status: 1 });
  });
});

describe('npm test', () => {
  const node = (code: string): readonly string[] => ['-e', code];

  test('stops at the first step that fails, and counts it', async () => {
    const done = await runSteps(folder, [
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
    const file = join(folder, 'report.json');
    const code = report === '' ? '' : `fs.writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(report)})`;
    const [done] = await runSteps(folder, [{ name: 'tests', args: node(code), report: file }]);
    expect(done?.ok).toBe(false);
    expect(done?.tally.failed).toBe(1);
  });

  test('runs the suite on both sides of Greenwich, and the cheap steps first', () => {
    const steps = stepsOf(root, folder, { browser: '/chromium', port: 4304 });
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
    const file = join(folder, 'report.json');
    expect(readTally(file)).toBeUndefined();
    writeFileSync(file, JSON.stringify(report));
    const tally = readTally(file);
    expect(tally && formatTally(tally)).toBe(line);
    expect(tally && add(tally, tally).passed).toBe(10);
  });

  test('sees what it left behind in the clone', () => {
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    };
    expect(newlyDirty(undefined, dirtyFiles(folder))).toEqual([]);
    git('init', '-q');
    writeFileSync(join(folder, '.gitignore'), 'ignored\n');
    writeFileSync(join(folder, 'kept'), 'a');
    writeFileSync(join(folder, 'edited before'), 'a');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    writeFileSync(join(folder, 'edited before'), 'b');
    const before = dirtyFiles(folder);
    writeFileSync(join(folder, 'ignored'), '');
    expect(newlyDirty(before, dirtyFiles(folder))).toEqual([]);
    writeFileSync(join(folder, 'kept'), 'b');
    writeFileSync(join(folder, 'new'), '');
    expect(newlyDirty(before, dirtyFiles(folder))).toEqual([' M kept', '?? new']);
  });
});
