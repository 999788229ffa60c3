/**
 * The commands that are a script, each by what loads it.
 * @type {ReadonlyMap<string, () => Promise<unknown>>}
 */
export const scripts = new Map([
  ['events', () => import('../events.ts')],
  ['add', () => import('../add.ts')],
  ['check', () => import('../check.ts')],
  ['tag', () => import('../tag.ts')],
  ['tag:eval', () => import('../tag-eval.ts')],
  ['bench:tag', () => import('../bench/tag.ts')],
  ['bench:data', () => import('../bench/data.ts')],
  ['bench:layout', () => import('../bench/layout.ts')],
  ['bench:find', () => import('../bench/find.ts')],
  ['bench:page', () => import('../bench/page.ts')],
  ['pack', () => import('../pack.ts')],
  ['export', () => import('../export.ts')],
]);

/**
 * Runs the script of a command in this very process, which spares the start of a second one.
 * @param {string} command
 * @param {() => Promise<unknown>} load
 * @param {readonly string[]} args
 */
export async function runScript(command, load, args) {
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.execPath, command, ...args];
  await load();
}
