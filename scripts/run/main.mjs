import { ensureInstalled } from './install.mjs';
import { runScript, scripts } from './script-command.mjs';
import { Stop } from './stop.mjs';

/**
 * Runs one command. Expected faults end in a sentence and exit status 1.
 * @param {string} root folder of package.json
 * @param {readonly string[]} args the command and its arguments
 */
export async function main(root, args) {
  try {
    await dispatch(root, args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** @param {string} root @param {readonly string[]} args */
async function dispatch(root, [command = '', ...args]) {
  const load = scripts.get(command);
  if (load === undefined && command !== 'start' && command !== 'test')
    throw new Stop(`There is no command "${command}": use start, test, ${[...scripts.keys()].join(', ')}.`);
  await ensureInstalled(root);
  if (load !== undefined) return runScript(command, load, args);
  return command === 'start'
    ? (await import('./start.mjs')).start(root)
    : (await import('./test.mjs')).test(root);
}
