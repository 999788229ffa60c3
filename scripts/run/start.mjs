import { join } from 'node:path';
import { serve } from '../serve.mjs';
import { ensureFreePort, parsePort, portFault } from './port.mjs';
import { commandOf, runProcess } from './run-process.mjs';
import { Stop } from './stop.mjs';

/**
 * Builds the events and the app, then serves the app until Ctrl-C. Throws Stop.
 * @param {string} root
 */
export async function start(root) {
  const host = process.env['HOST'] || '127.0.0.1';
  const port = parsePort(process.env['PORT']);
  await ensureFreePort(port, host);
  await step(root, ['--import', 'tsx', join('scripts', 'events.ts')], 'The events were not built');
  await step(root, [commandOf(root, 'vite'), 'build', '--logLevel', 'warn'], 'The app was not built');
  const server = await serve(join(root, 'dist'), port, host).catch((error) => {
    throw new Stop(portFault(port, host, error));
  });
  console.log(`\nIsnad is at ${server.address}  (Ctrl-C ends it)`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, server.close);
}

/** @param {string} root @param {readonly string[]} args @param {string} fault */
async function step(root, args, fault) {
  const { status } = await runProcess(process.execPath, args, { cwd: root });
  if (status !== 0) throw new Stop(`${fault}: the reason stands above.`);
}
