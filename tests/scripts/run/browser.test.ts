import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  findBrowser,
  firstBrowser,
  installedBrowsers,
  browserThatStarts,
} from '../../../scripts/run/browser.mjs';
import { ownFolder, quietConsole } from './own-folder.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const folder = ownFolder();
quietConsole();
afterEach(() => vi.unstubAllEnvs());

describe('the browser', () => {
  test('that CHROMIUM names must start', async () => {
    vi.stubEnv('CHROMIUM', join(folder(), 'nothing'));
    await expect(findBrowser(root, browserThatStarts)).rejects.toThrow(
      /^CHROMIUM is ".*nothing", which does not start as a browser/,
    );
  });

  test('a program that is no browser does not pass for one', async () => {
    expect(await browserThatStarts(process.execPath)).toBeUndefined();
  });

  test('is looked for on the PATH, by name', () => {
    writeFileSync(join(folder(), 'chromium'), '');
    expect(installedBrowsers(folder())[0]).toBe(join(folder(), 'chromium'));
  });

  test('is the first on the PATH that does what is wanted of it', async () => {
    vi.stubEnv('CHROMIUM', undefined);
    vi.stubEnv('PATH', folder());
    const [stub, real] = ['chromium', 'google-chrome'].map((name) => join(folder(), name));
    for (const file of [stub, real]) writeFileSync(file ?? '', '');
    const start = async (file: string) => (file === real ? { started: file } : undefined);
    expect(await findBrowser(root, start)).toEqual({ started: real });
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
