import { execFileSync } from 'node:child_process';

/**
 * What git finds changed or unknown in the work tree, a line a file; undefined outside a git checkout.
 * @param {string} root
 * @returns {readonly string[] | undefined}
 */
export function dirtyFiles(root) {
  try {
    const output = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.split('\n').filter((line) => line !== '');
  } catch {
    return undefined;
  }
}

/**
 * The files whose state is not what it was.
 * @param {readonly string[] | undefined} before
 * @param {readonly string[] | undefined} after
 * @returns {readonly string[]}
 */
export function newlyDirty(before, after) {
  if (before === undefined || after === undefined) return [];
  return [
    ...after.filter((line) => !before.includes(line)),
    ...before.filter((line) => !after.includes(line)),
  ];
}
