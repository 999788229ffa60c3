import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProcess } from '../../../scripts/run/run-process.mjs';
import { ownFolder } from './own-folder.ts';

const folder = ownFolder();

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
    expect(await runProcess(join(folder(), 'nothing'), [], { quiet: true })).toMatchObject({ status: 1 });
  });
});
