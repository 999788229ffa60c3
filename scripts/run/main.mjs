import { ensureInstalled } from './install.mjs';
import { Stop } from './stop.mjs';

const scriptCommands = /** @type {const} */ ([
  'events',
  'add',
  'check',
  'tag',
  'tag:eval',
  'bench:tag',
  'bench:data',
  'bench:layout',
  'bench:find',
  'bench:page',
  'pack',
  'export',
]);

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
  const scriptCommand = scriptCommands.find((name) => name === command);
  if (scriptCommand === undefined && command !== 'start' && command !== 'test')
    throw new Stop(`There is no command "${command}": use start, test, ${scriptCommands.join(', ')}.`);
  await ensureInstalled(root);
  if (scriptCommand !== undefined)
    return (await import('./script-command.mjs')).runScript(scriptCommand, args);
  return command === 'start'
    ? (await import('./start.mjs')).start(root)
    : (await import('./test.mjs')).test(root);
}
