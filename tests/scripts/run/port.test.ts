import { createServer } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureFreePort, parsePort, portFault } from '../../../scripts/run/port.mjs';
import { start } from '../../../scripts/run/start.mjs';
import { ownFolder } from './own-folder.ts';

const folder = ownFolder();
afterEach(() => vi.unstubAllEnvs());

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
    await expect(start(folder())).rejects.toThrow(
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
