import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureInstalled, installFault, isInstalled, wantedStamp } from '../../../scripts/run/install.mjs';
import { ownFolder, quietConsole } from './own-folder.ts';

const folder = ownFolder();
quietConsole();
afterEach(() => vi.unstubAllEnvs());

describe('the install', () => {
  const lock = (text: string): void => writeFileSync(join(folder(), 'package-lock.json'), text);
  /** An npm that notes its arguments, makes node_modules as `npm ci` does, and answers and ends as it is told to. */
  const fakeNpm = (ping: string, output: string, status: number): void => {
    const bin = join(folder(), 'npm-cli.js');
    writeFileSync(
      bin,
      `const fs = require('fs');
       if (process.argv[2] === 'ping') {
         console.error(${JSON.stringify(ping)});
         process.exit(${ping === '' ? 0 : 1});
       }
       fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
       fs.rmSync('node_modules', { recursive: true, force: true });
       fs.mkdirSync('node_modules');
       console.error(${JSON.stringify(output)});
       process.exit(${status});`,
    );
    vi.stubEnv('npm_execpath', bin);
  };
  const calls = (): readonly string[] =>
    existsSync(join(folder(), 'calls'))
      ? readFileSync(join(folder(), 'calls'), 'utf8').trim().split('\n')
      : [];

  test('is made when it is missing, left alone when it is fresh, made again when the lock file moves', async () => {
    lock('{"a": 1}');
    fakeNpm('', '', 0);
    expect(isInstalled(folder())).toBe(false);
    await ensureInstalled(folder());
    expect(calls()).toEqual([expect.stringMatching(/^ci --ignore-scripts --no-audit --no-fund/)]);
    expect(isInstalled(folder())).toBe(true);
    await ensureInstalled(folder());
    expect(calls()).toHaveLength(1);
    lock('{"a": 2}');
    expect(isInstalled(folder())).toBe(false);
    await ensureInstalled(folder());
    expect(calls()).toHaveLength(2);
    expect(isInstalled(folder())).toBe(true);
  });

  test('of another machine is stale', () => {
    lock('{}');
    mkdirSync(join(folder(), 'node_modules'));
    const stamp = wantedStamp(folder()).replace(process.platform, 'plan9');
    writeFileSync(join(folder(), 'node_modules', '.isnad-install'), stamp);
    expect(isInstalled(folder())).toBe(false);
  });

  test('a checkout with CRLF has the same stamp', () => {
    lock('{\n}\n');
    const stamp = wantedStamp(folder());
    lock('{\r\n}\r\n');
    expect(wantedStamp(folder())).toBe(stamp);
  });

  test.each([
    ['npm error code ENOTFOUND\nnpm error network', 'npm error code ENOTCACHED', 'ENOTFOUND'],
    ['npm error code EAI_AGAIN', '', 'EAI_AGAIN'],
    ['', 'npm error code ECONNRESET', 'ECONNRESET'],
  ])('without a network ends in one sentence and leaves no stamp', async (ping, output, code) => {
    lock('{}');
    fakeNpm(ping, output, 1);
    await expect(ensureInstalled(folder())).rejects.toThrow(
      new RegExp(
        `^The packages could not be installed because the npm registry cannot be reached \\(${code}\\): .*\\.$`,
      ),
    );
    expect(isInstalled(folder())).toBe(false);
  });

  test('without a network is made from the cache of npm, if that has everything', async () => {
    lock('{}');
    fakeNpm('npm error code ENOTFOUND', '', 0);
    await ensureInstalled(folder());
    expect(calls()).toEqual([expect.stringMatching(/ --offline$/)]);
    expect(isInstalled(folder())).toBe(true);
  });

  test('is told of on stderr alone, since a program may read stdout', async () => {
    lock('{}');
    fakeNpm('', '', 0);
    await ensureInstalled(folder());
    expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/^Installing /));
    expect(console.log).not.toHaveBeenCalled();
  });

  test('is not held up by a registry that knows no ping', async () => {
    lock('{}');
    fakeNpm('npm error code E404', '', 0);
    await ensureInstalled(folder());
    expect(calls()).toEqual([expect.not.stringContaining('--offline')]);
  });

  test('that fails for another reason shows what npm said', () => {
    expect(installFault('npm error code EUSAGE\n')).toBe(
      'npm error code EUSAGE\nThe packages could not be installed: npm ci says why above.',
    );
  });
});
