import { join } from 'node:path';

/** @typedef {'events' | 'add' | 'check'} DataCommand */

/** @type {Readonly<Record<DataCommand, () => Promise<unknown>>>} */
const scripts = {
  events: () => import('../events.ts'),
  add: () => import('../add.ts'),
  check: () => import('../check.ts'),
};

/**
 * Runs scripts/<command>.ts in this very process, which spares the start of a second one.
 * @param {string} root
 * @param {DataCommand} command
 * @param {readonly string[]} args
 */
export async function runDataCommand(root, command, args) {
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.execPath, join(root, 'scripts', `${command}.ts`), ...args];
  await scripts[command]();
}
