import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const door = join(root, 'scripts', 'run.mjs');

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
      'There is no command "no-such-command": use start, test, events, add, check, tag, tag:eval, bench:tag, bench:data, bench:layout, bench:find, bench:page, pack, export.\n',
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
